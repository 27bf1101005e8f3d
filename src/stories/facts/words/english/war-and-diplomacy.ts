/** War, armies, talks and treaties. */
export const WAR_AND_DIPLOMACY = `
war | war, conflict, fighting, hostilities, warfare, armed conflict, combat | opposite=peace | kind=thing
peace | peace, end of hostilities, peaceful settlement, reconciliation, peacetime | opposite=war | kind=thing
civil-war | civil war, internal conflict, civil strife, insurgency | kind=thing
invade | invade, invasion, incursion, march into, cross into, offensive, overrun, push into | opposite=repel | kind=act
withdraw | withdraw, withdrew, withdrawn, withdrawal, pull out, pullout, pull back, pullback, retreat, drawdown, leave, bring home, brought home | opposite=deploy | kind=act
deploy | deploy, deployment, send troops, sent troops, dispatch, mobilise, mobilize, station, reinforce, move in, troops sent | opposite=withdraw | kind=act
occupy | occupy, occupation, take over, took over, seize, annex | kind=act
annex | annex, annexation, absorb, take over the territory, incorporate | opposite=cede | kind=act
cede | cede, relinquish, hand over, handover, give up the territory | opposite=annex | kind=act
liberate | liberate, free, retake, recapture, retook, liberation, win back, take back, took back, regain | opposite=occupy-lose | kind=act
occupy-lose | lose control, lost control, fall to, fell to, loss of | opposite=liberate | kind=act
take-control | take control, took control, seize control, capture, overrun, overran, seize power, take over, took over, conquer, gain control | opposite=lose-control | kind=act
lose-control | lose control, lost control, driven out, drive out, drove out, oust from, forced out of | opposite=take-control | kind=act
attack | attack, assault, strike, struck, onslaught, offensive, hit, raid, storm, ambush, target, come under attack | opposite=defend | kind=act
defend | defend, defence, defense, repel, fend off, ward off, fight off, fought off, protect, repulse, shoot down, thwart | opposite=attack | kind=act
air-strike | air strike, airstrike, air raid, aerial bombardment, bombing raid, air attack, aerial attack, bomb from the air, warplane, jets bomb | kind=act
shell-bombard | shell, shelling, bombard, bombardment, artillery fire, mortar, pound, artillery, barrage, pummel | kind=act
missile | missile, rocket, projectile, ballistic missile, cruise missile, warhead | kind=thing
test-missile | test-fire, missile test, test a missile, missile launch, fire a missile, launch a missile, rocket launch, test launch, fire missiles | kind=act
nuclear-weapon | nuclear weapon, atomic bomb, nuclear bomb, nuclear warhead, atom bomb, nuclear arms, nuclear device, hydrogen bomb, nuclear arsenal | kind=thing
chemical-weapon | chemical weapon, poison gas, nerve gas, sarin, chlorine gas, mustard gas, nerve agent, chemical attack, gas attack, novichok | kind=thing
drone | drone, unmanned aircraft, unmanned aerial vehicle, uav, pilotless plane, pilotless aircraft, unmanned plane | kind=thing
landmine | landmine, land mine, mine, unexploded bomb, unexploded ordnance, wartime bomb, cluster bomb | kind=thing
shoot-down | shoot down, shot down, down, bring down, brought down, intercept, shooting down | kind=act
ceasefire | ceasefire, cease-fire, truce, armistice, halt to fighting, halt to hostilities, cessation of hostilities, lay down their arms, lay down arms, end to fighting, pause in fighting, stop fighting | opposite=resume-fighting | kind=thing
resume-fighting | resume fighting, fighting resume, break the ceasefire, broke the ceasefire, violate the ceasefire, ceasefire violation, breach of ceasefire, truce collapse, ceasefire collapse, renewed fighting, fresh fighting | opposite=ceasefire | kind=act
surrender | surrender, capitulate, give up, gave up, lay down arms, lay down weapons, hand over weapons, yield, capitulation | opposite=resist | kind=act
resist | resist, hold out, held out, resistance, fight on, fought on, defy | opposite=surrender | kind=act
disarm | disarm, disarmament, decommission, hand over their weapons, demobilise, demobilize, demilitarise, demilitarize, lay down weapon | opposite=arm | kind=act
arm | arm, supply weapons, supply arms, provide weapons, rearm, send weapons, weapons supply, arms delivery, deliver arms, deliver weapons | opposite=disarm | kind=act
clash | clash, fight, fought, skirmish, confrontation, battle, fighting, exchange fire, gunbattle, gun battle, firefight, shootout, shoot-out, scuffle, brawl | kind=act
siege | siege, besiege, surround, encircle, encirclement, blockade, cordon off, besieged | opposite=lift-siege | kind=act
lift-siege | lift the siege, break the siege, end the siege, broke the siege, lift the blockade, siege lifted, end the blockade | opposite=siege | kind=act
blockade | blockade, block, barricade, seal off, cut off, cordon off, obstruct | kind=act
coup | coup, putsch, military takeover, overthrow, seize power, seized power, power grab, coup attempt | kind=act
overthrow | overthrow, overthrew, overthrown, topple, oust, depose, bring down, brought down, unseat, remove from power, ouster, drive from power | kind=act
rebel | rebel, insurgent, guerrilla, guerilla, militia, fighter, militiaman, militiamen, separatist, insurrectionist, militant, rebel fighter, paramilitary, gunman | kind=person
rebellion | rebellion, revolt, uprising, insurgency, mutiny, insurrection, revolution, rise up, rose up | kind=act
mercenary | mercenary, soldier of fortune, private military contractor, hired gun | kind=person
soldier | soldier, troop, serviceman, servicemen, servicewoman, military personnel, army personnel, infantryman, trooper, paratrooper, recruit, conscript, fighter, government forces, government troops, forces | kind=person
veteran | veteran, ex-soldier, former soldier, ex-serviceman, ex-servicemen | kind=person
army | army, military, armed forces, troop, armed services, ground forces, defence force, defense force, land forces, government forces, government troops | kind=thing
navy | navy, naval, fleet, warship, naval forces, coastguard | kind=thing
air-force | air force, raf, warplane, military aircraft, air wing | kind=thing
military-commander | commander, general, commander-in-chief, army chief, military chief, chief of staff, military commander, field marshal, top general, military leader | kind=person
conscription | conscription, military service, national service, draft, call up, call-up, mobilisation, mobilization, conscript | kind=act
civilian | civilian, non-combatant, noncombatant, innocent people, ordinary people | kind=person
peacekeeper | peacekeeper, blue helmet, un troops, peacekeeping force, peacekeeping mission, peace force, un soldier | kind=person
war-crime | war crime, crime against humanity, genocide, ethnic cleansing, atrocity, crimes against humanity | kind=thing
prisoner-swap | prisoner swap, prisoner exchange, exchange prisoners, swap prisoners, exchange of prisoners | kind=act
military-exercise | military exercise, war games, drill, military manoeuvre, military maneuver, joint exercise, military drill | kind=act
military-base | military base, army base, barracks, garrison, camp, air base, airbase, naval base, outpost, military post | kind=thing
negotiate | negotiate, negotiation, talk, hold talks, held talks, bargain, discuss, discussion, dialogue, negotiating table | kind=act
talks-fail | talks fail, talks collapse, talks break down, talks broke down, breakdown in talks, deadlock, stalemate, impasse, no agreement, fail to agree, end without agreement, without a deal, no deal, fail to reach agreement, fruitless | opposite=agreement | kind=state
agreement | agreement, deal, accord, pact, treaty, agree, reach agreement, strike a deal, struck a deal, sign, settlement, compromise, convention, memorandum, come to terms, came to terms, arrangement, reach a deal, clinch a deal | opposite=talks-fail | kind=act
sign-deal | sign, ink, signing, put pen to paper, signature, seal the deal, conclude an agreement, initial | kind=act
ratify | ratify, ratification, approve the treaty, endorse the treaty | opposite=withdraw-treaty | kind=act
withdraw-treaty | withdraw from the treaty, quit the treaty, abandon the agreement, abrogate, leave the treaty, quit the agreement, scrap the treaty, tear up the deal, withdraw from treaty, quit treaty, leave the agreement | opposite=ratify | kind=act
mediate | mediate, mediation, broker, mediator, go-between, intermediary, facilitate talks, good offices, arbitrate, arbitration | kind=act
meet | meet, met, meeting, hold talks, held talks, summit, encounter, conference, gather, get together, convene, sit down with, confer, face-to-face | kind=act
summit | summit, conference, top-level meeting, leaders meeting, forum, high-level meeting, congress | kind=thing
visit | visit, trip, tour, travel to, arrive in, pay a visit, call on, stopover, on a visit, journey, state visit | kind=act
welcome-guest | welcome, receive, host, greet, play host | kind=act
ambassador | ambassador, envoy, diplomat, high commissioner, emissary, consul, special representative, representative, diplomatic corps, special envoy | kind=person
embassy | embassy, consulate, diplomatic mission, high commission, legation, diplomatic compound | kind=thing
recall-envoy | recall its ambassador, recall ambassador, withdraw its ambassador, call home ambassador, recall the ambassador, withdraw ambassador, recall envoy | opposite=send-envoy | kind=act
send-envoy | send ambassador, appoint ambassador, restore ambassador, reinstate ambassador, return ambassador, new ambassador | opposite=recall-envoy | kind=act
expel | expel, expulsion, throw out, kick out, order out, deport, boot out, eject, banish, drive out, ordered to leave, persona non grata, thrown out | opposite=admit-in | kind=act
admit-in | admit, let in, accept, admission, take in, allow entry, allow in, admitted | opposite=expel | kind=act
cut-ties | cut ties, sever ties, break off relations, broke off relations, cut relations, sever relations, break ties, break diplomatic ties, cut diplomatic relations, suspend relations, freeze ties | opposite=restore-ties | kind=act
restore-ties | restore ties, restore relations, resume relations, normalise relations, normalize relations, re-establish relations, establish relations, establish diplomatic ties, renew ties, rapprochement, resume diplomatic ties, mend ties, normalise ties, normalize ties, restore diplomatic ties, resume ties, restore diplomatic relations, resume diplomatic relations | opposite=cut-ties | kind=act
sanction | sanction, embargo, trade restrictions, punitive measures, impose sanctions, economic penalties, restrictive measures, blacklist, asset freeze | opposite=lift-sanction | kind=act
lift-sanction | lift sanctions, ease sanctions, remove sanctions, end sanctions, lift embargo, lift the embargo, sanctions relief, sanctions lifted, drop sanctions, relax sanctions | opposite=sanction | kind=act
impose | impose, introduce, slap, bring in, brought in, place on, enforce, institute, levy, put in place | opposite=lift | kind=act
lift | lift, end, drop, scrap, abolish, rescind, revoke, repeal, waive, withdraw, relax | opposite=impose | kind=act
tighten | tighten, toughen, stricter, harden, crack down, clamp down, tougher, clampdown, crackdown, restrict, stiffen | opposite=ease | kind=act
ease | ease, relax, loosen, soften, relaxation, liberalise, liberalize, water down, easing, slacken, relieve | opposite=tighten | kind=act
recognise-state | recognise, recognize, recognition, acknowledge | opposite=deny-recognition | kind=act
deny-recognition | refuse to recognise, refuse to recognize, not recognise, not recognize, withdraw recognition, non-recognition | opposite=recognise-state | kind=act
independence | independence, independent, sovereignty, secede, secession, break away, broke away, self-rule, statehood, autonomy, self-determination, breakaway | opposite=reunite | kind=act
reunite | reunite, reunification, reunify, unification, unite, unify, union | opposite=independence | kind=act
united-nations | united nations, un, u.n., world body, security council, general assembly | kind=thing
eu | european union, eu, european commission, brussels, bloc, 28-nation bloc, 27-nation bloc | kind=thing
nato | nato, western alliance, atlantic alliance, western military alliance, north atlantic alliance | kind=thing
ally | ally, allied, alliance, partner, coalition, partnership, friend, bloc | opposite=enemy | kind=person
enemy | enemy, foe, adversary, arch-rival, hostile | opposite=ally | kind=person
delegation | delegation, mission, delegate, team of negotiators, representative | kind=person
negotiator | negotiator, mediator, go-between, intermediary, peace broker, broker | kind=person
humanitarian-aid | humanitarian aid, relief, aid, assistance, relief supplies, emergency aid, food aid, relief effort, humanitarian | kind=thing
aid-worker | aid worker, relief worker, humanitarian worker, charity worker, volunteer | kind=person
charity | charity, aid agency, aid group, relief agency, non-governmental organisation, non-governmental organization, ngo, foundation, red cross, red crescent, aid organisation, aid organization, non-profit, humanitarian group | kind=thing
tension | tension, strain, friction, row, rift, hostility, discord, spat, acrimony | opposite=friendly | kind=state
friendly | friendly, cordial, warm, goodwill, good relations, friendship | opposite=tension | kind=state
dispute | dispute, row, quarrel, disagreement, wrangle, feud, controversy, spat, contend, standoff, stand-off, argument, war of words | kind=thing
repel | repel, repulse, drive back, drove back, beat back, push back, pushed back, retreat, fend off | opposite=invade | kind=act
mass-grave | mass grave, mass burial, burial pit, communal grave | kind=thing
ambush | ambush, waylay, lie in wait, surprise attack, waylaid | kind=act
casualties | casualties, dead and wounded, dead and injured, killed or injured, killed and injured, losses | kind=thing
mutiny | mutiny, mutineer, refuse orders, disobey orders, rebel soldiers | kind=act
nuclear-programme | nuclear programme, nuclear program, nuclear activities, enrichment, uranium enrichment, enrich uranium, atomic programme, nuclear ambitions | kind=thing
uranium | uranium, plutonium, fissile material, nuclear material | kind=thing
arms-deal | arms deal, weapons sale, arms sale, weapons deal, defence contract, sale of weapons, defense contract, arms contract | kind=thing
arms-control | arms control, disarmament treaty, arms reduction, nuclear arms treaty, non-proliferation, arms treaty | kind=thing
truth-commission | truth commission, reconciliation commission, fact-finding mission, fact-finding commission | kind=thing
`;
