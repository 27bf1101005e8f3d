/** What English news words mean: of one line, words that newsrooms use for the same act or thing. Written for this product. */
export const CONCEPTS = `
die | die, dying, dead, death, deceased, demise, pass away, passed away, lose his life, lose her life, lose their life, lost his life, lost her life, lost their life, loss of life, fatal, fatality, fatally, killed, perish, succumb, body found, lifeless, drop dead, meet his death, claim the life, cost the life, died, drown, death toll, claim lives, claimed lives, lives lost, life lost | opposite=survive | kind=act
survive | survive, survival, survivor, alive, live through, cheat death, escape death, pull through, pulled alive, found alive, out of danger, safe and well, alive and well | opposite=die | kind=act
kill | kill, slay, slain, slew, shoot dead, shot dead, gun down, gunned down, stab to death, beat to death, beaten to death, claim life, claimed life, take the life, took the life, leave dead, left dead, deadly, lethal, murder, fatal | opposite=spare | kind=act
spare | spare the life, spare, let live, spared | opposite=kill | kind=act
murder | murder, homicide, manslaughter, killing, slaying, assassination, assassinate, execution-style, murderous, unlawful killing | kind=act
murderer | murderer, killer, assassin, assailant, slayer, hitman, serial killer | kind=person
massacre | massacre, slaughter, carnage, bloodbath, mass killing, mass shooting, butcher | kind=act
execute-person | execute, execution, put to death, hang, hanged, behead, beheading, lethal injection, death penalty carried out, electrocute, firing squad | opposite=pardon | kind=act
death-penalty | death penalty, capital punishment, death sentence, sentence to death, death row | kind=thing
suicide | suicide, kill himself, kill herself, killed himself, killed herself, take his own life, took his own life, took her own life, shoot himself, shot himself, end his life | kind=act
hurt | hurt, injure, injury, wound, wounded, harm, maim, casualty, lacerate, trauma, hospitalised, hospitalized | opposite=unhurt | kind=act
unhurt | unhurt, uninjured, unharmed, unscathed, unwounded, no injuries, no casualties, safe and sound, safe, without injury, no one hurt, nobody hurt, no one injured, nobody injured, in good health, safe and well, in good condition | opposite=hurt | kind=state
critical-condition | critical condition, critically ill, critically injured, seriously injured, seriously hurt, badly hurt, badly injured, life-threatening, fight for his life, fight for her life, fighting for life, gravely, intensive care, serious condition, severe injury, grave condition | opposite=stable-condition | kind=state
stable-condition | stable condition, stable, stabilise, stabilize, out of danger, non-life-threatening, minor injury, slight injury, slightly injured, lightly injured, superficial, good condition | opposite=critical-condition | kind=state
death-toll | death toll, number of dead, number of deaths, toll, body count, number killed, fatality count, death count | kind=thing
victim | victim, casualty, the dead, the injured, sufferer | kind=person
body | body, corpse, cadaver, dead body | kind=thing
burial | bury, buried, burial, funeral, inter, interment, lay to rest, laid to rest, cremate, cremation, funeral rite | kind=act
cemetery | cemetery, graveyard, burial ground, churchyard, grave, tomb | kind=thing
mourn | mourn, mourning, grieve, grief, pay tribute, paid tribute, pay respect, condolence, commiserate, lament, pay homage, honour the dead | kind=act
mourner | mourner, grieving relative, bereaved | kind=person
born | born, birth, give birth, gave birth, newborn, deliver a baby, deliver baby, childbirth, birthed | opposite=die-birth | kind=act
die-birth | stillborn, stillbirth, miscarriage, miscarry | opposite=born | kind=act
pregnant | pregnant, pregnancy, expecting a baby, expecting a child, expectant, maternity | kind=state
abortion | abortion, abort, terminate a pregnancy, termination of pregnancy | kind=act
marry | marry, wed, wedding, marriage, tie the knot, tied the knot, get married, got married, nuptial, exchange vow, married | opposite=divorce | kind=act
divorce | divorce, split up, separate, part ways, end their marriage, break up, broke up, separation, estranged | opposite=marry | kind=act
engaged | engage to marry, engagement, betrothed, fiance, fiancee, propose marriage | kind=state
arrest | arrest, detain, detention, apprehend, take into custody, took into custody, taken into custody, in custody, held, seize, nab, collar, round up, capture, caught, catch, remand, held for questioning | opposite=release | kind=act
release | release, free, freed, set free, let go, liberate, liberation, discharge, release on bail, walk free, walked free, bail, out of prison | opposite=arrest | kind=act
capture | capture, recapture, catch, caught, take prisoner, taken prisoner, track down | opposite=escape | kind=act
escape | escape, flee, fled, break out, broke out, breakout, abscond, on the run, run away, ran away, get away, got away, slip away, jailbreak, at large, fugitive | opposite=capture | kind=act
wanted | wanted, manhunt, hunt for, hunt, sought by, at large, search for | kind=state
bail | bail, release on bail, conditional release | kind=thing
imprison | jail, imprison, imprisonment, incarcerate, incarceration, put behind bars, behind bars, lock up, prison term, jail term, sentence to prison, prison sentence, prison, sent to prison, custodial sentence, intern, serve time | opposite=spared-jail | kind=act
prison | prison, jail, gaol, penitentiary, detention centre, detention center, correctional facility, penal colony, cell, lock-up, remand centre | kind=thing
prisoner | prisoner, inmate, convict, detainee, captive, internee | kind=person
sentence | sentence, jail, get year, given year, hand a sentence, prison term, condemn, sentencing, punish | kind=act
guilty | guilty, convict, conviction, find guilty, found guilty, guilty verdict, plead guilty | opposite=acquit | kind=state
acquit | acquit, acquittal, not guilty, clear, cleared, exonerate, absolve, innocent, found not guilty, clear of charge, quash the conviction, overturn the conviction, exoneration, vindicate | opposite=guilty | kind=act
plead-guilty | plead guilty, guilty plea, pleaded guilty, pled guilty, admit the charge | opposite=plead-not-guilty | kind=act
plead-not-guilty | plead not guilty, not guilty plea, pleaded not guilty, deny the charge, deny charge | opposite=plead-guilty | kind=act
confess | confess, confession, admit, own up, acknowledge | kind=act
charge-crime | charge, indict, indictment, prosecute, prosecution, arraign, arraignment, face charge, accused of, press charge, bring charge, brought charge, file charge, book | opposite=drop-charge | kind=act
drop-charge | drop charge, drop the charge, dismiss the charge, dismiss charge, drop the case, dismiss the case, throw out the case, threw out the case, withdraw the charge, case dismissed, case closed | opposite=charge-crime | kind=act
trial | trial, court case, stand trial, court hearing, face court, in the dock, proceedings, court proceedings, hearing | kind=act
hearing | hearing, session, court session, inquiry, inquest | kind=act
verdict | verdict, ruling, judgment, judgement, court decision, decision, finding | kind=thing
rule-court | rule, ruled, ruling, court decide, adjudicate, judgment, judgement | kind=act
appeal-court | appeal, challenge the ruling, challenge the verdict, contest the ruling, lodge an appeal, file an appeal | kind=act
uphold | uphold, upheld, affirm, maintain the ruling, let stand, reject the appeal, confirm the ruling, dismiss the appeal, left in place | opposite=overturn | kind=act
overturn | overturn, quash, reverse, strike down, struck down, annul, annulment, set aside, void, nullify, invalidate, throw out, threw out, thrown out | opposite=uphold | kind=act
sue | sue, lawsuit, file suit, filed suit, legal action, take to court, took to court, take legal action, took legal action, legal claim, litigation, suit, class action | kind=act
settle-suit | settle, settlement, out-of-court, out of court, reach a settlement, settle the lawsuit, settle the case | kind=act
lawsuit | lawsuit, suit, case, litigation, legal action, legal case, claim | kind=thing
testify | testify, testimony, give evidence, gave evidence, take the stand, took the stand, depose, deposition, bear witness | kind=act
witness | witness, eyewitness, bystander, onlooker, passer-by, passerby, observer | kind=person
evidence | evidence, proof, exhibit, clue | kind=thing
pardon | pardon, amnesty, clemency, commute, reprieve, grant clemency, commutation | opposite=execute-person | kind=act
extradite | extradite, extradition, hand over, surrender, deport, rendition | kind=act
court | court, tribunal, courtroom, courthouse, bench, court of law, magistrates | kind=thing
supreme-court | supreme court, highest court, top court, high court, constitutional court, court of cassation, court of final appeal | kind=thing
appeal-court-body | appeals court, appeal court, court of appeal, appellate court, court of appeals | kind=thing
international-court | international criminal court, icc, world court, international court of justice, icj, hague tribunal, war crimes tribunal, war crimes court | kind=thing
judge | judge, justice, magistrate, jurist | kind=person
jury | jury, juror, panel of jurors, grand jury | kind=person
lawyer | lawyer, attorney, counsel, barrister, solicitor, advocate, defence team, defense team, legal representative, legal team | kind=person
prosecutor | prosecutor, district attorney, public prosecutor, prosecution, attorney general, state attorney, crown prosecution, crown, prosecuting authority | kind=person
defendant | defendant, accused, suspect | kind=person
suspect | suspect, alleged, accused, person of interest, suspected, presumed, suspicion, on suspicion | kind=person
criminal | criminal, offender, culprit, perpetrator, felon, crook, wrongdoer, lawbreaker, convict, outlaw | kind=person
crime | crime, offence, offense, felony, wrongdoing, criminal act, criminality, lawbreaking, misdemeanour, misdemeanor | kind=thing
gang | gang, mafia, mob, crime syndicate, cartel, crime ring, criminal organisation, criminal organization, crime network, organised crime, organized crime, mobster, gangster | kind=thing
gunman | gunman, gunmen, shooter, attacker, armed man, armed men, assailant, sniper, armed attacker | kind=person
attacker | attacker, assailant, aggressor, perpetrator, knifeman, bomber, assaulter | kind=person
shoot | shoot, shot, shooting, gunfire, open fire, opened fire, gun down, fire on, fire at, gunshot, fire shot, gun attack, spray with bullet, bullet | kind=act
stab | stab, stabbing, knife, knifed, knife attack, slash, knifing | kind=act
beat-assault | assault, beat up, beating, beaten, batter, attack, punch, mug, maul, rough up, manhandle, bash | kind=act
rape | rape, sexual assault, sexually assault, sexual attack, sex attack, sexual violence, sexually abuse, sex assault | kind=act
sex-abuse | sexual abuse, molest, molestation, child abuse, sex abuse, abuse, paedophile, pedophile, paedophilia, pedophilia, indecent assault | kind=act
harass | harass, harassment, stalk, intimidate, bully, bullying, intimidation, pester | kind=act
kidnap | kidnap, abduct, abduction, kidnapping, snatch, take hostage, took hostage, taken hostage, hostage-taking, hold hostage, held hostage, held captive | opposite=release-hostage | kind=act
release-hostage | release the hostage, free the hostage, hostage freed, hostage release, hostages freed, release of hostage, freed hostage | opposite=kidnap | kind=act
hostage | hostage, captive, abductee, kidnap victim | kind=person
ransom | ransom, extort, extortion, blackmail, ransom demand | kind=thing
hijack | hijack, commandeer, carjack, seize control, hijacking | kind=act
rob | rob, robbery, hold up, hold-up, holdup, heist, raid, stick-up, mug, mugging, ram-raid, robbed, armed robbery | kind=act
steal | steal, stole, stolen, theft, rob, make off with, made off with, swipe, burgle, burglary, loot, pilfer, break-in, break into, broke into, larceny, shoplift, snatch, heist, haul, plunder | opposite=return-stolen | kind=act
return-stolen | give back, gave back, hand back, repatriate, restitution, restore to owner, return | opposite=steal | kind=act
thief | thief, thieves, robber, burglar, raider, looter, bandit, shoplifter, pickpocket, mugger, armed robber | kind=person
loot | loot, plunder, pillage, ransack, looting | kind=act
vandalise | vandalise, vandalize, vandalism, deface, damage, smash, desecrate, trash | kind=act
arson | arson, arsonist, set fire, set on fire, set alight, torch, set ablaze, firebomb, deliberately lit, firebug, petrol bomb, molotov cocktail | kind=act
fraud | fraud, swindle, scam, con, defraud, deception, embezzle, embezzlement, ponzi, cheat, misappropriate, misappropriation, fraudulent, siphon off, racket | kind=act
forge | forge, forgery, counterfeit, fake, bogus, falsify, phoney, phony, sham | opposite=genuine | kind=act
genuine | genuine, authentic, authenticate, real, bona fide | opposite=forge | kind=state
bribe | bribe, bribery, corruption, graft, kickback, corrupt, backhander, pay-off, payoff, sleaze, illicit payment | kind=act
launder | money laundering, launder money, launder, laundering, illicit funds | kind=act
tax-evasion | tax evasion, evade tax, tax fraud, tax dodging, dodge tax, tax cheat, tax avoidance, unpaid tax | kind=act
smuggle | smuggle, smuggling, trafficking, traffic, contraband, run drugs, illegally import, smuggler, trafficker, mule | kind=act
human-trafficking | human trafficking, people smuggling, people trafficking, people smuggler, human smuggling, human trafficker, modern slavery, slavery | kind=act
drug | drug, narcotic, cocaine, heroin, cannabis, marijuana, opium, illegal drug, illicit drug, fentanyl, methamphetamine, controlled substance | kind=thing
drug-dealer | drug dealer, drug trafficker, drug lord, drug baron, dealer, kingpin, drug smuggler, drug kingpin | kind=person
seize | seize, confiscate, impound, seizure, confiscation, grab, take possession, requisition, intercept, haul, forfeit | opposite=return-seized | kind=act
return-seized | hand back, give back, restore, return, unfreeze | opposite=seize | kind=act
raid | raid, search, storm, swoop, police operation, sting, crackdown, bust, sweep | kind=act
investigate | investigate, investigation, probe, inquiry, enquiry, inquire, look into, looking into, examine, scrutinise, scrutinize, inquest, under investigation, under scrutiny | opposite=close-case | kind=act
close-case | close the case, drop the investigation, close the investigation, end the investigation, drop the probe, close the inquiry, end the probe, shelve the investigation | opposite=investigate | kind=act
investigator | investigator, detective, inspector, sleuth, inquiry team | kind=person
question-suspect | question, interrogate, interrogation, quiz, grill, interview | kind=act
search-place | search, comb, scour, ransack | kind=act
suspicious | suspicious, foul play, unexplained, mysterious, suspicion | kind=state
identify | identify, name, recognise, recognize, identification, identity | kind=act
police | police, police officer, policeman, policemen, policewoman, cop, officer, constable, law enforcement, police force, gendarme, gendarmerie, sheriff, constabulary, detective, trooper, patrolman, carabinieri | kind=person
security-forces | security forces, security force, security service, security personnel, armed forces, special forces, law enforcement | kind=person
spy | spy, spying, espionage, secret agent, intelligence officer, snoop, double agent, spied | kind=act
intelligence-agency | intelligence agency, secret service, spy agency, intelligence service, cia, mi5, mi6, fsb, mossad | kind=thing
wiretap | wiretap, bug, eavesdrop, phone tapping, tap phone, intercept, surveillance, phone hacking, listen in | kind=act
terrorist | terrorist, extremist, militant, jihadist, islamist, jihadi, radical, terror suspect | kind=person
terrorism | terrorism, terror, terrorist attack, terror attack, extremism, atrocity, terrorist | kind=act
bomb | bomb, bombing, bomb attack, explosive device, car bomb, blast, detonate, booby trap, ied, explosive, suicide bombing, roadside bomb, bomber | kind=act
suicide-bomb | suicide bomb, suicide bomber, suicide attack, suicide bombing, suicide attacker, blow himself up, blew himself up, blew herself up, detonate explosives, explosive vest, explosive belt | kind=act
explode | explode, explosion, blast, blow up, blew up, blown up, detonate, go off, went off, detonation, erupt, burst | opposite=defuse | kind=act
defuse | defuse, disarm, deactivate, make safe, made safe, render harmless, controlled explosion, neutralise, neutralize | opposite=explode | kind=act
weapon | weapon, gun, firearm, rifle, pistol, handgun, arms, weaponry, shotgun, revolver, munition | kind=thing
ammunition | ammunition, ammo, bullet, cartridge, shell, munition | kind=thing
knife | knife, knives, blade, machete, dagger, sharp object, bladed weapon | kind=thing
torture | torture, ill-treat, mistreat, abuse, maltreat, ill-treatment, mistreatment, maltreatment, brutality | kind=act
violence | violence, violent, unrest, bloodshed, brutality, fighting | opposite=calm | kind=thing
calm | calm, quiet, peaceful, peacefully, tranquil, non-violent, without incident | opposite=violence | kind=state
threaten | threaten, threat, warn, menace, intimidate, issue a threat | kind=act
fine | fine, fined, penalty, penalise, penalize, financial penalty, punish | kind=act
compensate | compensate, compensation, damages, pay out, payout, reparation, redress, restitution, indemnify, reimburse | kind=act
punish | punish, punishment, penalise, penalize, sanction, discipline, disciplinary, reprimand, penalty | opposite=pardon-reward | kind=act
pardon-reward | reward, honour, honor, decorate, commend, praise | opposite=punish | kind=act
missing | missing, disappear, disappearance, vanish, unaccounted for, unaccounted, go missing, went missing, gone missing, whereabouts unknown, not been found, no trace, lost at sea, lost contact, reported missing | opposite=found | kind=state
found | found, find, locate, discover, turn up, recover, retrieve, unearth, spot, traced | opposite=missing | kind=state
fugitive | fugitive, escapee, runaway, on the run, wanted man, absconder | kind=person
surrender-self | turn himself in, turn herself in, turn themselves in, turned himself in, give himself up, gave himself up, hand himself in, surrender | kind=act
illegal | illegal, unlawful, illicit, against the law, outlawed, illegally, unconstitutional, banned, prohibited | opposite=legal | kind=state
legal | legal, lawful, legitimate, permitted, constitutional, within the law, legally | opposite=illegal | kind=state
legalise | legalise, legalize, decriminalise, decriminalize, make legal, made legal, legalisation, legalization, decriminalisation, decriminalization | opposite=criminalise | kind=act
ban | ban, prohibit, outlaw, forbid, forbade, forbidden, prohibition, veto, proscribe, disallow, moratorium, embargo, off limits, not allowed | opposite=allow | kind=act
allow | allow, permit, authorise, authorize, give permission, gave permission, give the go-ahead, green light, authorisation, authorization, permission, greenlight, grant permission, let through, give the nod | opposite=ban | kind=act
accident | accident, mishap, crash, incident, disaster, pile-up, tragedy | kind=thing
crash | crash, collide, collision, smash, pile-up, pileup, wreck, plough into, plow into, ram, slam into, hit, run into, ran into, come down, came down, impact, prang, head-on, road accident, car accident | kind=act
derail | derail, derailment, come off the rails, came off the rails, leave the track, left the track, jump the track, jump the rails, jumped the tracks, run off the rails | kind=act
overturn-vehicle | overturn, flip, roll over, rolled over, tip over, capsize, somersault | kind=act
sink | sink, sank, sunk, go down, went down, capsize, founder, overturn, shipwreck, submerge, keel over | opposite=refloat | kind=act
refloat | refloat, raise the wreck, salvage, float again, float off | opposite=sink | kind=act
run-aground | run aground, ran aground, aground, beach, stranded, ground, hit a reef, struck a reef, hit rocks | kind=act
run-over | run over, ran over, knock down, mow down, run down, hit-and-run, hit and run, knocked down, plough into a crowd | kind=act
plane-crash | plane crash, air crash, air disaster, aviation accident, crash-land, crash-landing, plummet to earth, air accident | kind=act
emergency-landing | emergency landing, forced landing, make an emergency landing, divert, unscheduled landing, crash-land, belly landing, forced to land | kind=act
drown | drown, drowning, drowned, swept away, swept out to sea | kind=act
suffocate | suffocate, asphyxiate, smother, choke, asphyxia, suffocation, strangle | kind=act
poison | poison, poisoning, toxic, contaminate, intoxicate, poisonous, toxin, nerve agent, food poisoning | kind=act
trap | trap, stuck, pinned, stranded, caught under, cut off, maroon, marooned, entomb | opposite=rescue | kind=state
rescue | rescue, save, pull out, pull from, pulled from, bring to safety, brought to safety, pluck, winch, airlift, dig out, extricate, lift to safety, rescuer, saved | opposite=trap | kind=act
rescuer | rescuer, rescue worker, rescue team, rescue crew, emergency worker, rescue service, search team, first responder, relief worker, emergency crew, lifeguard | kind=person
emergency-services | emergency services, emergency service, emergency crew, first responder, emergency worker, ambulance, civil defence, civil protection, emergency responder | kind=person
firefighter | firefighter, fireman, firemen, fire brigade, fire crew, fire service, fire department, fire fighter, fire and rescue, firewoman, blaze crew, firefighting team | kind=person
fire-blaze | fire, blaze, inferno, conflagration, flame, burn, burned, burnt, ablaze, alight, on fire, in flames, catch fire, caught fire, go up in flames, went up in flames, gut, engulf | opposite=extinguish | kind=thing
wildfire | wildfire, forest fire, bushfire, bush fire, brush fire, wild fire, grass fire, wildland fire, forest blaze, bush blaze, woodland fire | kind=thing
extinguish | extinguish, put out, douse, bring under control, brought under control, under control, contain, tame, quell, subdue, extinguished | opposite=fire-blaze | kind=act
destroy | destroy, destruction, ruin, wreck, devastate, devastation, raze, gut, flatten, demolish, wipe out, obliterate, lay waste, reduce to rubble, burn down, burnt down, burned down | opposite=rebuild | kind=act
rebuild | rebuild, rebuilt, reconstruct, reconstruction, restore, restoration, rehabilitate, renovate, repair | opposite=destroy | kind=act
damage | damage, harm, ruin, batter, ravage | opposite=repair | kind=act
repair | repair, fix, mend, restore, patch up, put right | opposite=damage | kind=act
intact | intact, undamaged, unscathed, without damage, unaffected | kind=state
collapse | collapse, cave in, caved in, fall down, fell down, give way, gave way, crumble, topple, come down, came down, come crashing down, implode, tumble down | kind=act
rubble | rubble, debris, wreckage, ruin, wreck | kind=thing
disaster | disaster, catastrophe, calamity, tragedy, cataclysm, disastrous, catastrophic | kind=thing
emergency-state | state of emergency, emergency rule, martial law, state of disaster, disaster zone, state of calamity, disaster area | kind=state
evacuate | evacuate, evacuation, flee, fled, leave their homes, left their homes, move to safety, relocate, clear out, force from their homes, ordered to leave, uproot, evacuee | opposite=return-home | kind=act
return-home | return home, go home, went home, go back home, return to their homes, back home, come home, came home, homecoming, allowed back | opposite=evacuate | kind=act
displace | displace, displacement, homeless, made homeless, uproot, forced from homes, left homeless, drive from their homes, without a home | kind=act
shelter | shelter, refuge, temporary accommodation, evacuation centre, evacuation center, take cover, took cover, haven, bunker | kind=thing
flood | flood, flooding, inundate, inundation, deluge, submerge, under water, underwater, flash flood, high water, burst its banks, overflow, swamp, floodwater | opposite=drought | kind=thing
drought | drought, dry spell, lack of rain, arid, parched, water shortage, rainfall deficit | opposite=flood | kind=thing
landslide | landslide, mudslide, landslip, rockslide, mudflow, rockfall, slope collapse, earth slide | kind=thing
avalanche | avalanche, snowslide, snow slide | kind=thing
sinkhole | sinkhole, hole in the ground, subsidence, crater, cave-in | kind=thing
earthquake | earthquake, quake, tremor, temblor, seismic, aftershock, earth tremor, shake | kind=thing
aftershock | aftershock, secondary quake, follow-up quake, tremor | kind=thing
epicentre | epicentre, epicenter, centred, centered, hypocentre, hypocenter, focus | kind=thing
magnitude | magnitude, richter scale, richter, strength, measuring | kind=thing
tsunami | tsunami, tidal wave, giant wave, seismic wave | kind=thing
volcano | volcano, volcanic, crater, volcanic cone | kind=thing
erupt | erupt, eruption, spew lava, spew ash, lava, spew, belch, ash cloud, ash plume | kind=act
storm | storm, gale, tempest, thunderstorm, squall, stormy, severe weather, lightning storm, bad weather | kind=thing
hurricane | hurricane, typhoon, cyclone, tropical storm, superstorm | kind=thing
tornado | tornado, twister, whirlwind, waterspout | kind=thing
wind | wind, gust, gale, gale-force wind, windstorm, breeze | kind=thing
rain | rain, rainfall, downpour, shower, cloudburst, precipitation, torrential, deluge, monsoon, wet weather | opposite=dry-weather | kind=thing
dry-weather | dry weather, dry, rainless, no rain, sunshine, sunny | opposite=rain | kind=thing
snow | snow, snowfall, blizzard, snowstorm, sleet, wintry | kind=thing
ice | ice, icy, freeze, frozen, frost, black ice, froze | opposite=melt | kind=thing
melt | melt, thaw, meltdown, melting, retreat of glacier | opposite=ice | kind=act
hail | hail, hailstorm, hailstone | kind=thing
fog | fog, mist, haze, poor visibility, low visibility, foggy | kind=thing
lightning | lightning, thunderbolt, lightning strike, struck by lightning, thunder | kind=thing
heatwave | heatwave, heat wave, hot weather, high temperature, scorching, sweltering, extreme heat, hot spell, soaring temperature | opposite=cold-snap | kind=thing
cold-snap | cold snap, cold wave, cold spell, freezing, freezing temperature, bitter cold, sub-zero, big freeze, frigid, arctic blast, cold weather, low temperature | opposite=heatwave | kind=thing
temperature | temperature, mercury, thermometer, degree, celsius, fahrenheit | kind=thing
forecaster | forecaster, weather service, meteorologist, met office, weather bureau, meteorological office, weather office, weatherman | kind=person
landfall | landfall, make landfall, made landfall, come ashore, came ashore, hit the coast, struck the coast, hit land, reach land | kind=act
leak | leak, spill, spillage, seep, escape of gas, discharge, gush, ooze, leakage | kind=act
oil-spill | oil spill, oil slick, oil leak, crude spill, slick | kind=thing
famine | famine, starvation, starve, hunger, food shortage, food crisis, malnutrition, go hungry, undernourished | kind=thing
shortage | shortage, lack, scarcity, shortfall, deficit, run out, dearth, scarce, short supply, run short, ran out | opposite=surplus | kind=state
surplus | surplus, glut, excess, oversupply, abundance, overproduction | opposite=shortage | kind=state
power-cut | power cut, blackout, outage, power outage, power failure, without electricity, without power, lose power, lost power, loss of power, in the dark, brownout, load shedding, no electricity, no power | opposite=power-restored | kind=thing
power-restored | restore power, power restored, power back, electricity restored, restore electricity, reconnect, reconnected | opposite=power-cut | kind=act
stranded | stranded, stuck, marooned, trapped, cut off, held up | kind=state
stampede | stampede, crush, trample, crowd crush, crowd surge | kind=act
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
president | president, head of state, presidential, presidency, state chief | kind=person
prime-minister | prime minister, premier, head of government, chancellor, taoiseach, chief minister, government leader | kind=person
vice-president | vice president, vice-president, deputy president, running mate, veep | kind=person
deputy-leader | deputy, second in command, number two, vice chairman, deputy leader | kind=person
minister | minister, cabinet member, ministerial, cabinet minister, secretary of state, ministry | kind=person
foreign-minister | foreign minister, foreign secretary, secretary of state, top diplomat, chief diplomat, foreign affairs minister, external affairs minister, minister for foreign affairs, minister of foreign affairs | kind=person
foreign-ministry | foreign ministry, foreign office, state department, ministry of foreign affairs, foreign affairs department, external affairs ministry | kind=thing
finance-minister | finance minister, chancellor of the exchequer, treasury secretary, treasurer, minister of finance, economy minister, finance chief, treasury chief, treasury minister | kind=person
finance-ministry | finance ministry, treasury, exchequer, ministry of finance, finance department | kind=thing
interior-minister | interior minister, home secretary, home minister, minister of the interior, homeland security secretary, home affairs minister | kind=person
interior-ministry | interior ministry, home office, home ministry, homeland security, ministry of the interior, home affairs department | kind=thing
defence-minister | defence minister, defense minister, defence secretary, defense secretary, pentagon chief, defence chief, minister of defence, minister of defense | kind=person
defence-ministry | defence ministry, defense ministry, pentagon, ministry of defence, ministry of defense, defence department, defense department, department of defense, mod | kind=thing
justice-ministry | justice ministry, justice department, ministry of justice, department of justice | kind=thing
health-minister | health minister, health secretary, minister of health, minister for health | kind=person
lawmaker | lawmaker, mp, member of parliament, deputy, legislator, congressman, congressmen, congresswoman, parliamentarian, representative, member of congress, backbencher, assemblyman, mep, peer | kind=person
senator | senator, member of the senate, upper house member, senate member | kind=person
mayor | mayor, lord mayor, city chief, head of the city, mayoress, burgomaster, town hall chief | kind=person
governor | governor, gubernatorial, state chief, regional head, regional governor, provincial chief | kind=person
councillor | councillor, councilor, council member, alderman, city council member | kind=person
politician | politician, political figure, statesman, political leader, party leader | kind=person
official | official, authority, functionary, bureaucrat, civil servant, public servant, state employee, government official, officeholder | kind=person
civil-servant | civil servant, public servant, public sector worker, state employee, government worker, government employee, federal employee, public employee | kind=person
spokesman | spokesman, spokeswoman, spokesperson, spokesmen, press secretary, spokespeople, press officer | kind=person
aide | aide, adviser, advisor, assistant, chief of staff, confidant, counsellor, counselor, right-hand man | kind=person
leader | leader, chief, leadership, ruler, strongman | kind=person
dictator | dictator, despot, autocrat, tyrant, strongman, authoritarian ruler | kind=person
king | king, monarch, sovereign, crown, his majesty | kind=person
queen | queen, monarch, sovereign, her majesty | kind=person
royal | royal, royalty, royal family, prince, princess, duke, duchess, palace, crown prince, monarchy | kind=person
abdicate | abdicate, abdication, give up the throne, gave up the throne, renounce the throne, step down from throne | opposite=crown | kind=act
crown | crown, coronation, enthrone, ascend the throne, accede to the throne, accession, enthronement, become king, became king, become queen, became queen, take the throne, took the throne | opposite=abdicate | kind=act
government | government, administration, cabinet, executive, authorities, regime, junta, ministry, govt, minister | kind=thing
cabinet | cabinet, council of ministers, ministerial team, government team | kind=thing
reshuffle | reshuffle, cabinet reshuffle, shake up, shake-up, shuffle, cabinet changes, shakeup | kind=act
opposition | opposition, opposition party, rival party, dissident, opponent, opposition group, rival | kind=person
dissident | dissident, government critic, activist, opposition figure, regime critic, critic of the government, opposition activist | kind=person
activist | activist, campaigner, advocate, rights group, pressure group, lobbyist, environmentalist, human rights defender | kind=person
party | party, political party, movement, faction | kind=thing
coalition | coalition, alliance, ruling coalition, power-sharing, unity government, coalition government, bloc | kind=thing
parliament | parliament, legislature, lawmaker, assembly, national assembly, congress, house of commons, house of representatives, bundestag, knesset, duma, lower house, legislative body, diet, chamber of deputies, lok sabha, parliamentary, riksdag, sejm, storting | kind=thing
lower-house | lower house, house of representatives, house of commons, chamber of deputies, bundestag, national assembly, commons, state duma | kind=thing
senate | senate, upper house, upper chamber, house of lords, lords, federation council, bundesrat, rajya sabha | kind=thing
city-council | city council, town council, council, municipality, local authority, city hall, town hall, municipal authority, local government, municipal council | kind=thing
speaker | speaker, parliamentary speaker, president of parliament, house speaker, presiding officer | kind=person
white-house | white house, us administration, us government, washington, oval office | kind=thing
kremlin | kremlin, moscow, russian government, russian presidency | kind=thing
election | election, poll, vote, ballot, polling, elect, general election, electoral, go to the polls, went to the polls, cast their ballots, cast ballot | kind=act
elect | elect, vote in, voted in, win the election, won the election, win the presidency, won the presidency, choose as, chosen as, voted into office, election victory | opposite=vote-out | kind=act
vote-out | vote out, voted out, lose the election, lost the election, defeated at the polls, election defeat, lose his seat, lost his seat, lost her seat, unseat, voted out of office | opposite=elect | kind=act
re-elect | re-elect, reelect, re-election, reelection, second term, another term, new term, third term, fresh term, return to office, returned to power | kind=act
vote | vote, ballot, cast ballot, cast vote, go to the polls, went to the polls, voting, poll, show of hands | kind=act
voter | voter, electorate, elector, constituent, voting public | kind=person
polling-station | polling station, polling place, polling booth, voting booth, polls, voting centre, voting center, ballot box | kind=thing
turnout | turnout, participation, voter participation, share of voters | kind=thing
opinion-poll | opinion poll, poll, survey, exit poll, pollster, polling, questionnaire, surveyed | kind=thing
referendum | referendum, plebiscite, popular vote, public vote, national vote, vote on independence | kind=thing
run-off | run-off, runoff, second round, second ballot, second-round | kind=thing
early-election | early election, snap election, snap poll, early poll, call an early election, go to polls early, early vote, bring forward the election, polls early | kind=thing
candidate | candidate, contender, nominee, hopeful, contestant, challenger, candidacy, front-runner, frontrunner | kind=person
run-for | run for, stand for, seek office, candidacy, bid for, ran for, stood for, enter the race, throw hat, run in, declare candidacy, seek the presidency, seek election, seek nomination, presidential bid | opposite=drop-out | kind=act
drop-out | drop out, pull out of, withdraw candidacy, withdraw his candidacy, quit the race, end campaign, end his campaign, bow out, not stand, not run, stand aside, suspend campaign, suspend his campaign, pull out of race, stood aside | opposite=run-for | kind=act
concede | concede, concession, admit defeat, accept defeat, concede defeat, acknowledge defeat | opposite=contest-result | kind=act
contest-result | contest the result, challenge the result, dispute the result, reject the result, refuse to concede, demand a recount, cry foul, contest the election, dispute the outcome, recount | opposite=concede | kind=act
rig | rig, vote rigging, electoral fraud, election fraud, voter fraud, ballot stuffing, vote fraud, vote-rigging, irregularity, ballot-rigging, manipulate the vote | kind=act
majority | majority, more than half, most seats, overall majority, majority of seats | opposite=minority | kind=thing
minority | minority, less than half, no overall majority, hung parliament, fewer than half | opposite=majority | kind=thing
landslide-win | landslide, sweeping victory, overwhelming victory, overwhelming majority, crushing victory, resounding victory, runaway victory | opposite=narrow-win | kind=state
narrow-win | narrow victory, slim majority, razor-thin, narrowly, narrow margin, slender, wafer-thin, by a whisker, tight race, close race, neck and neck, slim margin | opposite=landslide-win | kind=state
constituency | constituency, seat, district, electoral district, riding | kind=thing
campaign | campaign, campaigning, rally, canvass, electioneering, on the stump, campaign trail, drive | kind=act
inaugurate-person | inaugurate, inauguration, swear in, sworn in, swore in, take office, took office, take the oath, took the oath, oath of office, assume office, installed as, take up his post, install | opposite=leave-office | kind=act
leave-office | leave office, left office, end of term, step down, hand over power, vacate | opposite=inaugurate-person | kind=act
take-over-post | succeed, take over, took over, replace, assume the post, step into, take the helm, took the helm, take charge, took charge, successor, take the reins | kind=act
resign | resign, resignation, quit, step down, stepped down, stand down, stood down, leave office, left office, relinquish the post, step aside, leave the post, leave his post, left his post, tender his resignation, hand in his notice, give up the post, leave her post, bow out, relinquish, throw in the towel, submit resignation, vacate | opposite=stay-on | kind=act
stay-on | stay on, stay in office, remain in office, remain in post, stay in the job, refuse to resign, refuse to quit, refuse to step down, cling to power, keep his job, keep his post, not resign, will not resign, rule out resigning, continue in office, reject calls to resign | opposite=resign | kind=act
appoint | appoint, appointment, name, named as, pick, choose, chose, chosen, nominate, select, designate, install, nomination, put in charge, tap, promoted to | opposite=dismiss-job | kind=act
nominate | nominate, nomination, nominee, put forward, choose as candidate, shortlist, propose as candidate | kind=act
dismiss-job | dismiss, sack, fire, oust, remove from office, remove, dismissal, axe, ax, relieve of duty, relieve of his duties, show the door, give the boot, given the boot, strip of his post, sacking, firing, removal, let go, ditch, part company, relieve of duties, terminate, dismissed, out of a job | opposite=appoint | kind=act
suspend-person | suspend, suspension, relieve temporarily, put on leave, placed on leave, leave of absence, stand down temporarily, administrative leave | opposite=reinstate | kind=act
reinstate | reinstate, reinstatement, restore to post, give job back, return to post, return to duty, restored | opposite=suspend-person | kind=act
retire | retire, retirement, call it quits, call time on, hang up his boots, bow out, end his career, end her career, step away, retiree, end career, hang up her boots, pension off | opposite=come-back | kind=act
come-back | comeback, come back, came back, return, come out of retirement, make a comeback, out of retirement | opposite=retire | kind=act
impeach | impeach, impeachment, remove from office, vote to remove | kind=act
no-confidence | no confidence, no-confidence vote, no-confidence motion, confidence vote, vote of no confidence, motion of no confidence, censure motion, censure, vote of confidence | kind=thing
dissolve | dissolve, dissolution, disband, break up, broke up, wind up, wound up | opposite=form | kind=act
form | form, set up, establish, create, creation, put together, formation, establishment, founded | opposite=dissolve | kind=act
law | law, legislation, bill, statute, measure, decree, regulation, rule, ordinance, legislative | kind=thing
decree | decree, executive order, edict, presidential order, fiat | kind=thing
constitution | constitution, basic law, constitutional, charter, fundamental law | kind=thing
amend | amend, amendment, revise, revision, modify, alter, change | kind=act
reform | reform, overhaul, shake-up, restructure, revamp, reorganise, reorganize, shakeup | kind=act
approve | approve, approval, pass, passed, endorse, adopt, adoption, ratify, vote for, voted for, vote in favour, vote in favor, give the go-ahead, gave the go-ahead, green light, give the nod, okay, rubber-stamp, sign off, clear, give the green light, gave the green light, go-ahead, endorsement, give consent | opposite=reject | kind=act
reject | reject, rejection, turn down, vote down, voted down, vote against, voted against, throw out, threw out, defeat, block, veto, refuse, rebuff, dismiss, knock back, spurn, say no to, said no to, rule out, decline, strike down, struck down, shoot down | opposite=approve | kind=act
veto | veto, refuse to sign, vetoed | opposite=sign-law | kind=act
sign-law | sign into law, signed into law, sign the bill, enact, enactment, promulgate, sign the law, signed the bill, give royal assent, royal assent, into law | opposite=veto | kind=act
repeal | repeal, abolish, scrap, revoke, rescind, abolition, do away with, annul, abrogate, strike from the books | opposite=introduce-law | kind=act
introduce-law | introduce, bring in, brought in, enact, institute, implement, introduction, roll out, enforce | opposite=repeal | kind=act
come-into-force | come into force, came into force, take effect, took effect, come into effect, came into effect, enter into force, go into effect, went into effect, be enforced, become law, became law | opposite=expire | kind=act
expire | expire, lapse, run out, ran out, expiry, end, expiration | opposite=come-into-force | kind=act
debate | debate, discuss, discussion, deliberate, deliberation, argue, exchange views | kind=act
speech | speech, address, statement, remarks, keynote, deliver a speech | kind=thing
policy | policy, programme, program, strategy, plan, platform, agenda, manifesto | kind=thing
commission | commission, committee, panel, task force, inquiry, working group, board, body | kind=thing
scandal | scandal, affair, controversy, outrage, furore, furor, disgrace | kind=thing
whistleblower | whistleblower, whistle-blower, leaker, informant, informer, tipster | kind=person
leak-info | leak, disclose, reveal, divulge, pass to the media, make public, made public, publication | kind=act
reveal | reveal, disclose, unveil, make public, made public, expose, uncover, come to light, came to light, bring to light, revelation, disclosure, emerge, transpire, divulge | opposite=conceal | kind=act
conceal | conceal, cover up, cover-up, hide, hid, hidden, withhold, withheld, keep secret, kept secret, hush up, suppress, whitewash | opposite=reveal | kind=act
secret | secret, classified, confidential, clandestine, covert, hush-hush, behind closed doors, undisclosed, top-secret | opposite=public-known | kind=state
public-known | public, declassified, openly, in the open, declassify, publicly | opposite=secret | kind=state
censor | censor, censorship, gag, muzzle, suppress, ban from broadcasting, silence, block access | kind=act
human-rights | human rights, civil liberties, civil rights, rights, freedoms | kind=thing
democracy | democracy, democratic, democratic rule, civilian rule, pro-democracy | kind=thing
corrupt-official | corruption, corrupt, graft, bribery, misconduct, abuse of power, abuse of office, misuse of power | kind=thing
protest | protest, demonstrate, demonstration, rally, march, take to the streets, took to the streets, sit-in, picket, demo, protest march, mass rally, vigil | kind=act
protester | protester, protestor, demonstrator, marcher, rioter, activist, crowd, picketer | kind=person
riot | riot, unrest, disorder, disturbance, rampage, mob violence, rioting, civil unrest, upheaval, turmoil | kind=act
disperse | disperse, break up, broke up, clear, scatter, tear gas, move on, drive back, drove back, dispersed | opposite=gather | kind=act
tear-gas | tear gas, water cannon, rubber bullet, pepper spray, teargas, baton | kind=thing
strike-work | strike, walkout, walk out, walked out, industrial action, stoppage, down tools, work stoppage, go on strike, went on strike, stop work, strike action, job action, general strike | opposite=strike-off | kind=act
strike-off | call off the strike, called off strike, call off strike, end the strike, end their strike, return to work, go back to work, went back to work, suspend the strike, strike over, strike averted, cancel the strike, strike called off, back to work, avert a strike | opposite=strike-work | kind=act
striker-worker | striker, picket, striking worker, striking staff | kind=person
union | union, trade union, labour union, labor union, unionist, workers union, organised labour, organized labor, trade unionist | kind=thing
curfew | curfew, night-time ban, stay indoors, overnight curfew, stay-at-home order | kind=thing
boycott | boycott, shun, snub, stay away, refuse to attend, refuse to take part, abstain, no-show | opposite=attend | kind=act
attend | attend, take part, took part, participate, be present, turn out, show up, attendance, participation | opposite=boycott | kind=act
petition | petition, collect signatures, gather signatures, appeal signed | kind=thing
hunger-strike | hunger strike, refuse food, fast, refuse to eat, hunger striker | kind=act
crowd | crowd, throng, mass of people, multitude, thousands of people, mob | kind=person
rise | rise, rose, risen, increase, climb, go up, went up, gain, soar, surge, jump, grow, grew, grown, growth, higher, advance, rally, rocket, leap, spike, edge up, tick up, upturn, swell, shoot up, shot up, skyrocket, hike, accelerate | opposite=fall | kind=act
fall | fall, fell, fallen, decrease, decline, drop, go down, went down, plunge, slide, slid, tumble, sink, sank, slump, dip, lower, plummet, dive, shed, slip, shrink, shrank, downturn, decreased, nosedive, tank, retreat, lose ground, lost ground, subside | opposite=rise | kind=act
raise | raise, increase, lift, hike, put up, boost, push up, bump up, step up, up, mark up, higher, jack up, ratchet up, upped | opposite=cut | kind=act
cut | cut, reduce, lower, slash, trim, bring down, brought down, reduction, pare, scale back, scale down, curb, curtail, cutback, cut back, slim down, decrease, shave, mark down, rein in | opposite=raise | kind=act
unchanged | unchanged, steady, flat, hold, on hold, keep unchanged, left unchanged, leave unchanged, stable, no change, stand pat, kept on hold, stagnant, stagnate, static, level off, plateau | opposite=change-rate | kind=state
change-rate | change, alter, shift | opposite=unchanged | kind=act
double | double, twofold, two-fold, twice as many, twice as much, 100 percent increase, doubling | opposite=halve | kind=act
halve | halve, cut in half, half as many, half as much, drop by half, fall by half, reduce by half | opposite=double | kind=act
triple | triple, treble, threefold, three-fold, three times as many, three times as much | kind=act
exceed | exceed, top, surpass, pass, overtake, outstrip, break through, more than, above, go over, go beyond, in excess, better than expected, outperform, eclipse, go past, went past | opposite=below | kind=act
below | below, less than, fewer than, drop below, fall short, fell short, miss, undershoot, dip under, fell below, fall below, worse than expected, short of | opposite=exceed | kind=act
reach | reach, hit, climb to, touch, attain, stand at, stood at, get to, got to, arrive at, rise to, rose to | kind=act
peak | peak, record high, all-time high, highest level, highest ever, new high, top out, pinnacle, highest point, high point, high | opposite=low-point | kind=state
low-point | record low, all-time low, lowest level, new low, bottom, trough, lowest ever, rock bottom, lowest point, nadir, low | opposite=peak | kind=state
record | record, unprecedented, all-time, never before, historic, best ever, record-breaking, ground-breaking, first ever, biggest ever, highest ever, highest, best | kind=state
recover-econ | recover, recovery, rebound, bounce back, pick up, upturn, turn around, revive, recoup, turnaround, revival | opposite=relapse-econ | kind=act
grow-econ | economic growth, expand, grow, grew, grown, growth, expansion, boom, pick up, gdp growth | opposite=shrink | kind=act
shrink | shrink, shrank, shrunk, contract, contraction, negative growth, get smaller, downsize, dwindle, diminish, narrow | opposite=grow-econ | kind=act
recession | recession, downturn, slump, economic crisis, contraction, depression, slowdown, economic decline, financial crisis | opposite=boom | kind=thing
boom | boom, upturn, economic growth, prosperity, recovery, upswing, bubble | opposite=recession | kind=thing
economy | economy, economic, gdp, gross domestic product, national output, output | kind=thing
inflation | inflation, price rise, consumer prices, cost of living, price increases, inflationary, rising prices, price growth, consumer price index, cpi | opposite=deflation | kind=thing
deflation | deflation, falling prices, price falls, disinflation, deflationary | opposite=inflation | kind=thing
price | price, cost, tariff, rate, pricing, fee | kind=thing
expensive | expensive, costly, dear, pricey, dearer, higher price, overpriced, cost more | opposite=cheap | kind=state
cheap | cheap, inexpensive, affordable, low-cost, low price, cut-price, bargain, budget, cost less, knockdown | opposite=expensive | kind=state
interest-rate | interest rate, borrowing cost, base rate, key rate, lending rate, policy rate, benchmark rate, cost of borrowing, discount rate, lending cost | kind=thing
central-bank | central bank, monetary authority, federal reserve, fed, bank of england, european central bank, ecb, bank of japan, rate-setter, reserve bank, bundesbank, us fed, monetary policy committee, central banker, policymaker, rate-setters | kind=thing
bank | bank, lender, banking group, financial institution, creditor, banking giant, high street bank, building society | kind=thing
imf | international monetary fund, imf, world bank, international lender, global lender | kind=thing
currency | currency, exchange rate, dollar, euro, pound, sterling, yen, rouble, ruble, yuan, greenback, renminbi | kind=thing
devalue | devalue, devaluation, depreciate, weaken, lose value, depreciation, currency slide | opposite=appreciate | kind=act
appreciate | appreciate, strengthen, revalue, gain value, appreciation, revaluation, stronger | opposite=devalue | kind=act
stock-market | stock market, stock exchange, share, stock, equity, index, bourse, wall street, ftse, dow jones, nasdaq, nikkei, dax | kind=thing
share | share, stock, equity, security, holding | kind=thing
shareholder | shareholder, investor, stockholder, stakeholder, equity holder | kind=person
stake | stake, holding, shareholding, share, equity | kind=thing
bond | bond, government bond, gilt, treasury, debt security, sovereign bond | kind=thing
ipo | ipo, flotation, float, go public, initial public offering, stock market debut, listing, list on, stock market listing, went public, public offering, market debut | opposite=delist | kind=act
delist | delist, take private, go private, withdraw listing, taken private, delisting | opposite=ipo | kind=act
dividend | dividend, shareholder payout, payout, distribution | kind=thing
profit | profit, earnings, net income, profitable, in the black, net profit, surplus, bottom line, money-making | opposite=loss | kind=thing
loss | loss, in the red, net loss, loss-making, lose money, deficit, negative earnings, red ink, lost money | opposite=profit | kind=thing
revenue | revenue, sales, turnover, income, takings, receipts, proceeds | kind=thing
profit-warning | profit warning, warn on profit, cut its forecast, cut forecast, lower its outlook, lower forecast, slash forecast, lowered guidance, downgrade forecast, trim forecast, cut outlook | opposite=raise-forecast | kind=act
raise-forecast | raise forecast, raise its forecast, lift forecast, upgrade forecast, raise outlook, lift its outlook, raised guidance, revise upward | opposite=profit-warning | kind=act
upgrade | upgrade, raise the rating, lift rating, improve rating, promote | opposite=downgrade | kind=act
downgrade | downgrade, cut the rating, lower the rating, cut rating, strip of rating, relegate, rating cut, lower rating | opposite=upgrade | kind=act
rating-agency | rating agency, ratings agency, credit rating agency, moody, fitch, standard and poor | kind=thing
debt | debt, borrowing, liability, owe, arrears, indebted, loan, indebtedness | kind=thing
deficit | deficit, shortfall, budget gap, gap, red ink, budget hole, overspend | opposite=budget-surplus | kind=thing
default | default, fail to pay, fail to repay, miss payment, unable to pay, cannot repay, non-payment, sovereign default | opposite=repay | kind=act
repay | repay, pay back, paid back, pay off, settle the debt, repayment, paid off, clear the debt, reimburse, redeem | opposite=default | kind=act
lend | lend, lent, loan, credit, provide a loan, lending, extend credit | kind=act
borrow | borrow, take out a loan, raise debt, take on debt, tap the market, borrower, took out a loan | kind=act
mortgage | mortgage, home loan, housing loan, house loan | kind=thing
bailout | bailout, bail out, bail-out, rescue package, rescue plan, financial rescue, emergency loan, rescue deal, rescue loan, financial lifeline, state aid, emergency funding, bailed out | kind=thing
bankrupt | bankrupt, bankruptcy, insolvent, insolvency, go under, went under, administration, go bust, went bust, receivership, collapse, chapter 11, file for bankruptcy, filed for bankruptcy, call in the administrators, creditor protection, go into administration, fold, liquidation, bankruptcy protection, go out of business | opposite=rescue-firm | kind=act
rescue-firm | rescue, save from bankruptcy, bail out, save, emerge from bankruptcy, keep afloat, rescue deal, buyout rescue, saved from collapse | opposite=bankrupt | kind=act
administrator | administrator, receiver, liquidator, trustee, insolvency practitioner | kind=person
nationalise | nationalise, nationalize, nationalisation, nationalization, state takeover, public ownership, take into public ownership, government takeover, state ownership, expropriate | opposite=privatise | kind=act
privatise | privatise, privatize, privatisation, privatization, sell off, sell-off, private ownership, selloff, sell to private | opposite=nationalise | kind=act
merge | merge, merger, combine, tie-up, join forces, amalgamate, amalgamation, fuse, tie up, combination, joint venture, link-up, team up | opposite=demerge | kind=act
demerge | demerge, split, spin off, spin-off, break up, demerger, hive off, spinoff, separate | opposite=merge | kind=act
buy | buy, bought, purchase, acquire, acquisition, take over, took over, takeover, snap up, buyout, procure, buy out, pay for, paid for, pick up, swoop for | opposite=sell | kind=act
sell | sell, sold, sale, dispose of, divest, offload, disposal, sell-off, divestment, unload, sell off, sold off, put up for sale, auction off, hive off | opposite=buy | kind=act
takeover-bid | bid, offer, takeover bid, takeover offer, approach, tender offer, takeover approach, hostile bid | kind=thing
buyer | buyer, purchaser, acquirer, bidder, customer, suitor | opposite=seller | kind=person
seller | seller, vendor, trader, merchant | opposite=buyer | kind=person
export | export, overseas sales, sell abroad, ship abroad, foreign sales, sales abroad, exporter | opposite=import | kind=act
import | import, buy from abroad, bring in from abroad, purchases from abroad, foreign purchases, importer | opposite=export | kind=act
trade | trade, commerce, trading, business, trade ties | kind=thing
trade-war | trade war, trade dispute, trade row, tariff war, trade conflict, tit-for-tat tariffs | kind=thing
free-trade | free trade agreement, free trade deal, trade pact, trade deal, trade agreement, free-trade pact, trade accord, free-trade zone | kind=thing
tariff | tariff, duty, import duty, customs duty, import tax, levy, import tariff, customs levy | kind=thing
tax | tax, levy, duty, vat, taxation, sales tax, value-added tax, excise | kind=thing
taxpayer | taxpayer, public purse, public money, public funds | kind=person
subsidy | subsidy, subsidise, subsidize, state aid, grant, financial support, state support, government support | kind=thing
budget | budget, spending plan, fiscal plan, public spending, government spending, expenditure, finances | kind=thing
austerity | austerity, belt-tightening, spending cuts, cutbacks, cost-cutting, budget cuts, savings, efficiency drive, fiscal tightening, savings programme | opposite=stimulus | kind=thing
stimulus | stimulus, stimulus package, spending boost, economic package, pump-priming, quantitative easing, bond buying, cash injection, recovery package | opposite=austerity | kind=thing
pay-money | pay, paid, payment, hand over, settle, disburse, fork out, shell out, cough up, foot the bill | opposite=unpaid | kind=act
unpaid | unpaid, not paid, owed, outstanding, overdue, in arrears, refuse to pay, withhold payment, without pay | opposite=pay-money | kind=state
refund | refund, reimburse, money back, repay, rebate, reimbursement, give money back | kind=act
wage | wage, pay, salary, salaries, earnings, remuneration, pay packet, income, compensation package | kind=thing
pay-rise | pay rise, pay increase, wage increase, wage hike, pay raise, salary increase, wage rise, higher wages, higher pay, better pay, pay deal, raise wages, more pay | opposite=pay-cut | kind=act
pay-cut | pay cut, wage cut, salary cut, lower wages, pay freeze, wage freeze, pay reduction, cut wages | opposite=pay-rise | kind=act
minimum-wage | minimum wage, lowest legal wage, living wage, wage floor, minimum hourly pay | kind=thing
bonus | bonus, bonuses, extra pay, premium, incentive pay, windfall | kind=thing
pension | pension, retirement benefit, retirement pay, superannuation, old-age benefit, retirement fund | kind=thing
benefit-welfare | benefit, welfare, social security, dole, state benefit, welfare payment, social benefits, unemployment benefit, handout | kind=thing
invest | invest, investment, put money into, pump money, plough money, inject, funding, sink money, spend on, pump into, pour money | opposite=divest | kind=act
divest | divest, disinvest, pull money out, withdraw funds, divestment, sell its stake, cash out | opposite=invest | kind=act
fund | fund, finance, bankroll, financing, funding, pay for, back financially, underwrite, sponsor, raise money | kind=act
donate | donate, donation, give money, gave money, contribute, contribution, gift, grant, bequeath, give away, gave away | kind=act
donor | donor, benefactor, philanthropist, contributor, sponsor, backer | kind=person
spend | spend, spent, expenditure, outlay, splash out, spending, lay out | opposite=save-money | kind=act
save-money | save, saving, economise, economize, put aside, set aside | opposite=spend | kind=act
cost | cost, expense, bill, price tag, worth, set back, expenditure | kind=thing
worth | worth, value, valued at, estimated at, valuation, priced at, valuable, precious, priceless | kind=state
money | money, cash, fund, sum, currency, capital, banknote, amount | kind=thing
freeze-assets | freeze assets, asset freeze, freeze the assets, block accounts, freeze accounts, freeze bank accounts, froze assets, block assets | opposite=unfreeze-assets | kind=act
unfreeze-assets | unfreeze, release funds, release the assets, unblock, release frozen, unfroze | opposite=freeze-assets | kind=act
hire | hire, recruit, take on, took on, employ, recruitment, create jobs, job creation, add jobs, new jobs, new staff, sign up, hiring | opposite=lay-off | kind=act
lay-off | lay off, laid off, layoff, lay-off, job cuts, cut jobs, redundancy, redundant, shed jobs, axe jobs, slash jobs, job loss, job losses, make redundant, made redundant, cut staff, reduce workforce, shed staff, retrench, downsize, lose their jobs, lost their jobs, cut its workforce, staff cuts, jobs to go, cut posts, eliminate jobs, eliminate positions, axe, shed | opposite=hire | kind=act
unemployed | unemployed, jobless, unemployment, out of work, joblessness, without a job, claimant, jobseeker, without work | opposite=employed | kind=state
employed | employed, in work, employment, jobholder, have a job | opposite=unemployed | kind=state
job | job, post, position, role, employment, work, vacancy, workplace | kind=thing
worker | worker, employee, staff, workforce, personnel, labourer, laborer, staffer, member of staff, staff member, workmen, workman | kind=person
employer | employer, company, hirer | kind=person
manager | manager, executive, management, director, supervisor, boss, administrator | kind=person
ceo | chief executive, ceo, boss, chief executive officer, managing director, head of the company, company boss, company head, company chief | kind=person
chairman | chairman, chairwoman, chair, chairperson, board chief | kind=person
owner | owner, proprietor, landlord, holder, possessor | kind=person
tenant | tenant, renter, lodger, occupant, leaseholder, lessee | kind=person
founder | founder, co-founder, cofounder, creator, set up the company, originator | kind=person
businessman | businessman, businesswoman, tycoon, entrepreneur, magnate, mogul, industrialist, billionaire, oligarch, business leader, financier | kind=person
rich | rich, wealthy, billionaire, millionaire, affluent, wealth, fortune, well-off | opposite=poor | kind=state
poor | poor, poverty, impoverished, needy, deprived, destitute, penniless, hard-up, low-income | opposite=rich | kind=state
company | company, firm, business, corporation, group, enterprise, giant, conglomerate, manufacturer, outfit, multinational | kind=thing
startup | startup, start-up, new company, fledgling company, young company, tech venture, young firm, new firm | kind=thing
subsidiary | subsidiary, unit, division, arm, branch, affiliate, offshoot | kind=thing
headquarters | headquarters, head office, hq, base, main office, headquartered, based in | kind=thing
factory | factory, plant, works, mill, production facility, manufacturing facility, assembly line, production site, assembly plant, manufacturing plant | kind=thing
produce | produce, manufacture, production, build, turn out, output, assemble, manufacturing | kind=act
product | product, good, item, merchandise, goods, ware | kind=thing
shop | shop, store, retailer, supermarket, outlet, chain, department store, retail chain, boutique, grocer, high street | kind=thing
mall | mall, shopping centre, shopping center, shopping mall, arcade, retail park, shopping complex | kind=thing
customer | customer, consumer, client, shopper, user, patron, buyer | kind=person
supplier | supplier, vendor, contractor, provider, subcontractor | kind=person
supply | supply, deliver, delivery, shipment, provision | opposite=cut-off-supply | kind=act
cut-off-supply | cut off supply, halt supplies, cut off gas, turn off the taps, stop supplies, suspend supplies, halt deliveries, stop deliveries, cut off supplies, supply cut, supplies halted | opposite=supply | kind=act
order-goods | order, place an order, buy, purchase order, commission | kind=act
contract | contract, deal, agreement, order, tender | kind=thing
recall-product | recall, call back, product recall, withdraw from sale, pull from shelves, take off the market, pull from sale, take off the shelves, safety recall, withdraw from the market, pulled off shelves, from shelves, off the shelves, off the market, from sale | kind=act
defect | defect, fault, flaw, faulty, defective, malfunction, glitch, bug, safety problem, technical problem, failure | kind=thing
monopoly | monopoly, antitrust, anti-trust, dominant position, cartel, price-fixing, anti-competitive, anticompetitive, collusion, price fixing, market dominance | kind=thing
regulator | regulator, watchdog, competition authority, regulatory body, supervisor, regulatory authority, oversight body, antitrust authority, ombudsman, competition watchdog, securities and exchange commission, financial regulator, competition commission | kind=thing
licence | licence, license, permit, authorisation, authorization, concession, franchise | kind=thing
revoke-licence | revoke licence, revoke license, withdraw licence, withdraw license, strip of licence, strip of license, lose licence, lost its licence, lost its license, suspend licence, suspend license, licence revoked, license revoked | opposite=grant-licence | kind=act
grant-licence | grant licence, grant license, issue licence, issue license, award licence, award license, licensed, receive licence, receive license | opposite=revoke-licence | kind=act
patent | patent, intellectual property, copyright, trademark | kind=thing
infringe | infringe, infringement, violate, breach, violation, break the law, contravene, flout, broke the law, in breach, broke the rules, break the rules | opposite=comply | kind=act
comply | comply, compliance, obey, abide by, adhere, observe, conform, respect | opposite=infringe | kind=act
advertise | advertise, advert, advertisement, ad, commercial, promotion, promote, marketing, billboard | kind=act
brand | brand, label, trademark, marque | kind=thing
insurance | insurance, insurer, insure, underwriter, policyholder, reinsurer | kind=thing
property | property, real estate, housing, estate, premises | kind=thing
rent | rent, lease, rental, hire, charter | kind=act
oil | oil, crude, petroleum, crude oil, brent, barrel | kind=thing
gas | gas, natural gas, lng, fuel, liquefied gas | kind=thing
fuel | fuel, petrol, gasoline, diesel, gas, kerosene, motor fuel | kind=thing
opec | opec, oil cartel, oil producers, oil-producing countries, producers cartel, oil exporters, oil-exporting countries | kind=thing
pipeline | pipeline, gas pipe, oil pipe, pipe, conduit | kind=thing
gold | gold, bullion, precious metal | kind=thing
coal | coal, coalmine, colliery, lignite, coal-fired | kind=thing
steel | steel, steelmaker, steelworks, iron, steel mill | kind=thing
mine | mine, pit, colliery, quarry, shaft, mining, mineshaft | kind=thing
miner | miner, mineworker, pitman, mine worker, coal miner | kind=person
electricity | electricity, power, grid, electric, electrical, energy, power grid | kind=thing
power-plant | power plant, power station, generating station, reactor, generating plant, energy plant | kind=thing
nuclear-plant | nuclear plant, nuclear power plant, nuclear power station, nuclear reactor, nuclear station, atomic power plant, reactor, atomic plant, nuclear facility | kind=thing
radiation | radiation, radioactive, radioactivity, nuclear leak, contamination, fallout | kind=thing
renewable | renewable, green energy, clean energy, wind power, solar power, solar, renewable energy, wind farm, wind turbine, green power | kind=thing
carmaker | carmaker, car maker, automaker, auto maker, car manufacturer, vehicle maker, motor company, car company, auto giant, car giant, auto manufacturer, carmaking | kind=thing
planemaker | planemaker, aircraft maker, plane maker, aircraft manufacturer, airbus, boeing, aerospace company, aviation giant | kind=thing
airline | airline, carrier, air carrier, airways, low-cost carrier, flag carrier, airline company | kind=thing
drugmaker | drugmaker, drug maker, pharmaceutical company, drug company, pharmaceutical firm, drugs firm, pharmaceutical group, drugs giant, pharmaceutical giant, pharma | kind=thing
tech-company | tech company, technology company, tech giant, technology firm, software company, software maker, internet company, internet giant, tech firm, tech group, silicon valley, software giant, software group, tech titan | kind=thing
telecom | telecom, telecommunications, phone company, mobile operator, network operator, telco, mobile phone company, phone operator | kind=thing
analyst | analyst, economist, expert, strategist, observer, commentator, market watcher, specialist | kind=person
trader | trader, broker, dealer, stockbroker, merchant | kind=person
farmer | farmer, grower, agricultural worker, rancher, peasant, farm worker, breeder, smallholder | kind=person
farm | farm, ranch, agricultural, farmland, plantation, agriculture, farming, smallholding | kind=thing
harvest | harvest, crop, yield, reap, grain harvest, vintage | kind=thing
grain | grain, wheat, corn, maize, cereal, barley, rice | kind=thing
livestock | livestock, cattle, cow, sheep, herd, farm animal, pig, poultry | kind=thing
cull | cull, slaughter, put down, destroy, exterminate, mass slaughter | kind=act
tourism | tourism, holiday industry, travel industry, tourist trade, travel sector | kind=thing
tourist | tourist, holidaymaker, vacationer, visitor, traveller, traveler, sightseer, day-tripper | kind=person
hotel | hotel, resort, guesthouse, inn, lodge, hostel, motel | kind=thing
restaurant | restaurant, cafe, eatery, diner, bistro, bar, pub, takeaway, eating place | kind=thing
nightclub | nightclub, disco, night club, club, dance club, discotheque, nightspot | kind=thing
ill | ill, sick, illness, sickness, ailing, unwell, fall ill, fell ill, poorly, ailment, suffer from | opposite=healthy | kind=state
healthy | healthy, fit, in good health, recovered, recover, fit again, clean bill of health | opposite=ill | kind=state
disease | disease, illness, infection, sickness, ailment, condition, disorder | kind=thing
infect | infect, infection, contract, test positive, tested positive, contaminate, transmit, contagious, infected, catch the virus, caught the virus, come down with | kind=act
test-negative | test negative, tested negative, negative test, free of the virus, virus-free, all-clear, not infected | opposite=test-positive | kind=state
test-positive | test positive, tested positive, positive test, confirmed case, positive for, fail a drug test, diagnosed | opposite=test-negative | kind=state
virus | virus, coronavirus, covid, pathogen, bug, germ, microbe, covid-19, strain, influenza | kind=thing
flu | flu, influenza, bird flu, swine flu, avian flu, avian influenza, h1n1, h5n1 | kind=thing
ebola | ebola, haemorrhagic fever, hemorrhagic fever, marburg | kind=thing
aids | aids, hiv, human immunodeficiency virus | kind=thing
bse | bse, mad cow disease, bovine spongiform encephalopathy, cjd | kind=thing
foot-and-mouth | foot-and-mouth, foot and mouth disease, foot and mouth, livestock disease | kind=thing
epidemic | epidemic, outbreak, pandemic, plague, spread of disease, contagion | kind=thing
outbreak | outbreak, flare-up, eruption, break out, broke out, upsurge, cluster of cases, surge in cases | kind=thing
quarantine | quarantine, isolate, isolation, self-isolate, self-isolation, lockdown, confine | opposite=leave-quarantine | kind=act
leave-quarantine | leave quarantine, end quarantine, lift quarantine, left quarantine, end isolation, out of quarantine | opposite=quarantine | kind=act
lockdown | lockdown, lock down, confinement, stay-at-home order, shutdown, coronavirus restrictions, shut down | opposite=lift-lockdown | kind=act
vaccine | vaccine, jab, inoculation, shot, vaccination, immunisation, immunization, dose, booster | kind=thing
vaccinate | vaccinate, immunise, immunize, inoculate, vaccination, jab, immunisation, immunization, inoculation | kind=act
medicine | medicine, drug, medication, treatment, remedy, pharmaceutical, pill, tablet, antibiotic, painkiller | kind=thing
treat-medical | treat, treatment, therapy, care for, medical care, medical attention, tend | kind=act
cure | cure, heal, recover, remedy, recovery | kind=act
operate-medical | operation, surgery, operate, surgical, go under the knife, procedure, undergo surgery, had surgery, underwent surgery | kind=act
transplant | transplant, transplantation, organ donation, graft, organ transplant | kind=act
diagnose | diagnose, diagnosis, test positive, found to have | kind=act
hospital | hospital, clinic, medical centre, medical center, infirmary, medical facility, emergency room, health centre, sickbay | kind=thing
hospitalise | hospitalise, hospitalize, take to hospital, took to hospital, taken to hospital, admit to hospital, admitted to hospital, rush to hospital, rushed to hospital, in hospital, hospital treatment, airlifted to hospital, hospitalisation, hospitalization | opposite=discharge-hospital | kind=act
discharge-hospital | discharge, leave hospital, left hospital, release from hospital, sent home, return home from hospital, allowed home, leave the hospital, left the hospital | opposite=hospitalise | kind=act
doctor | doctor, medic, physician, surgeon, medical staff, consultant, gp, clinician, medical team, practitioner | kind=person
nurse | nurse, midwife, midwives, carer, caregiver, health worker, healthcare worker, care worker, nursing staff | kind=person
paramedic | paramedic, ambulance crew, ambulance service, ambulance worker, medic, emergency medical | kind=person
patient | patient, the sick, sufferer, case | kind=person
health-authority | health authority, health officials, health ministry, world health organization, world health organisation, public health england, health department, ministry of health, health agency, health service, health official, disease control center, nhs | kind=thing
who | world health organization, world health organisation, un health agency | kind=thing
cancer | cancer, tumour, tumor, leukaemia, leukemia, malignant, malignancy, carcinoma | kind=thing
heart-attack | heart attack, cardiac arrest, heart failure, coronary, cardiac, heart problem, heart trouble | kind=thing
stroke | stroke, brain haemorrhage, brain hemorrhage, cerebral haemorrhage, cerebral hemorrhage, aneurysm | kind=thing
pneumonia | pneumonia, lung infection, respiratory infection, chest infection | kind=thing
coma | coma, unconscious, comatose, vegetative state, lose consciousness, lost consciousness, black out, faint, passed out | opposite=conscious | kind=state
conscious | conscious, regain consciousness, wake up, woke up, awake, come round, came round, come out of coma | opposite=coma | kind=state
disabled | disabled, disability, handicapped, wheelchair, paralysed, paralyzed, handicap, impaired | kind=state
blind | blind, sightless, visually impaired, lose sight, lost sight, blindness | kind=state
deaf | deaf, hard of hearing, hearing impaired, deafness | kind=state
obese | obese, obesity, overweight, fat, weight problem | kind=state
addict | addict, addiction, drug abuse, substance abuse, dependency, drug user, drug addict, dependence, overdose | kind=state
overdose | overdose, drug overdose, drug-related death | kind=act
alcohol | alcohol, liquor, booze, drink, alcoholic, spirits, beer, wine | kind=thing
drunk | drunk, drunken, drink-driving, drunk driving, drink driving, over the limit, intoxicated, inebriated, under the influence | opposite=sober | kind=state
sober | sober, not drunk, under the limit | opposite=drunk | kind=state
smoke-tobacco | smoke, smoking, tobacco, cigarette, cigar, smoker, vape, e-cigarette | kind=act
euthanasia | euthanasia, assisted suicide, mercy killing, assisted dying, right to die, assisted death, medically assisted | kind=act
contaminated | contaminated, contaminate, tainted, polluted, unsafe, contamination, impure, toxic, infected, unfit | opposite=uncontaminated | kind=state
safe | safe, harmless, no risk, no danger, secure, out of harm, safety | opposite=dangerous | kind=state
dangerous | dangerous, danger, hazard, unsafe, hazardous, perilous, risky, peril | opposite=safe | kind=state
scientist | scientist, researcher, expert, academic, biologist, physicist, boffin, research team, scholar, astronomer, archaeologist | kind=person
study | study, research, survey, paper, findings, analysis, studies | kind=thing
discover | discover, find, found, discovery, detect, unearth, uncover, come across, came across, identify, dig up, stumble on | kind=act
invent | invent, invention, develop, devise, come up with, pioneer, create | kind=act
experiment | experiment, test, trial, clinical trial, laboratory test | kind=act
test-check | test, check, examine, inspect, screen, analyse, analyze, inspection | kind=act
laboratory | laboratory, lab, research centre, research center, research institute, research facility | kind=thing
breakthrough | breakthrough, milestone, major advance, leap forward, step forward, landmark | opposite=setback | kind=thing
setback | setback, blow, reverse, disappointment, hurdle, obstacle, hitch | opposite=breakthrough | kind=thing
clone | clone, cloning, genetic copy, cloned | kind=act
gene | gene, genetic, genome, dna, chromosome | kind=thing
stem-cell | stem cell, embryonic cell, embryo | kind=thing
gm-food | genetically modified, gm, gmo, genetically engineered, gm crop, transgenic, biotech crop | kind=thing
fossil | fossil, skeleton, bone, prehistoric remains, dinosaur | kind=thing
archaeology | archaeology, archaeological, excavation, excavate, dig, ancient site, unearth, ruins | kind=act
space | space, orbit, cosmos, outer space | kind=thing
spacecraft | spacecraft, space probe, spaceship, probe, space shuttle, shuttle, capsule, space vehicle, orbiter, lander, rover, space capsule | kind=thing
satellite | satellite, orbiter, sputnik | kind=thing
rocket | rocket, launch vehicle, launcher, booster, carrier rocket | kind=thing
launch-space | launch, lift off, lift-off, liftoff, blast off, blast-off, put into orbit, send into space, sent into space, into orbit, take off, took off | opposite=land-space | kind=act
land-space | land, touch down, touchdown, splashdown, splash down, return to earth, come down | opposite=launch-space | kind=act
astronaut | astronaut, cosmonaut, space traveller, space traveler, taikonaut, crew member, spaceman, spacemen, space tourist | kind=person
space-station | space station, iss, international space station, mir, orbiting laboratory, orbiting outpost | kind=thing
space-agency | space agency, nasa, esa, roscosmos, european space agency | kind=thing
planet | planet, world, celestial body, exoplanet, mars, venus, saturn, jupiter, red planet | kind=thing
moon | moon, lunar | kind=thing
mars | mars, martian, red planet | kind=thing
sun | sun, solar | kind=thing
eclipse | eclipse, solar eclipse, lunar eclipse | kind=thing
asteroid | asteroid, meteorite, meteor, comet, space rock | kind=thing
telescope | telescope, observatory, hubble | kind=thing
computer | computer, pc, laptop, machine, desktop, notebook, tablet | kind=thing
software | software, program, programme, app, application, operating system, code | kind=thing
internet | internet, web, online, net, cyberspace, world wide web | kind=thing
website | website, site, web page, webpage, web site, portal, online platform | kind=thing
social-media | social media, facebook, twitter, social network, tweet, instagram, social networking site, youtube, tiktok, microblog | kind=thing
tweet | tweet, post, write on twitter, wrote on twitter, post online, message on twitter, share online | kind=act
phone | phone, mobile, mobile phone, smartphone, cell phone, cellphone, handset, telephone, iphone | kind=thing
hack | hack, hacker, cyberattack, cyber attack, cyber-attack, data breach, breach, hacking, break into, intrusion, compromise, security breach, hacked | kind=act
hacker | hacker, cybercriminal, cyber criminal, computer hacker, cyber attacker | kind=person
malware | malware, computer virus, worm, ransomware, trojan, malicious software, spyware, virus | kind=thing
data | data, information, record, file, details | kind=thing
personal-data | personal data, personal information, private data, customer data, user data, personal details, privacy | kind=thing
outage-tech | outage, crash, offline, disruption, network failure, out of service, breakdown, unavailable, glitch, service disruption, shutdown, go offline, went offline, knocked offline, not working, be down, was down, were down | opposite=back-online | kind=act
back-online | back online, service restored, restore service, up and running, back up, working again, services restored, back to normal | opposite=outage-tech | kind=state
ai | artificial intelligence, ai, machine learning, chatbot, algorithm | kind=thing
robot | robot, robotic, automated, machine, automaton, android | kind=thing
self-driving | self-driving, driverless, autonomous car, autonomous vehicle, robotaxi | kind=thing
bitcoin | bitcoin, cryptocurrency, crypto, digital currency, virtual currency, digital coin | kind=thing
broadcast | broadcast, air, televise, transmit, show, screen, aired | kind=act
tv-station | tv station, broadcaster, television station, tv channel, television channel, network, tv network, bbc, cnn, television | kind=thing
newspaper | newspaper, paper, daily, tabloid, broadsheet, journal, press, media | kind=thing
news-agency | news agency, wire service, reuters, afp, associated press, interfax, tass, xinhua, dpa | kind=thing
journalist | journalist, reporter, correspondent, editor, newsman, newsmen, columnist, media worker, press, photojournalist | kind=person
photograph | photograph, photo, picture, image, snap, footage | kind=thing
photographer | photographer, cameraman, cameramen, paparazzi, photojournalist | kind=person
video | video, footage, clip, film, recording, videotape | kind=thing
publish | publish, release, put out, issue, print, bring out, brought out, publication, come out, came out | kind=act
win | win, won, victory, triumph, beat, prevail, come out on top, winner, success, victorious, clinch, secure victory, winning | opposite=lose | kind=act
lose | lose, lost, defeat, loss, beaten, go down to, went down to, loser, suffer defeat, fall to, fell to, crash out, slump to defeat | opposite=win | kind=act
beat | beat, beaten, defeat, win over, overcome, overcame, see off, saw off, edge, thrash, rout, outplay, win against, victory over, knock out, get the better of, overpower, hammer, trounce, upset, outclass, edge past | opposite=lose-to | kind=act
draw | draw, drew, drawn, tie, level, all square, stalemate, share the points, share the spoils, deadlock, drawn game | opposite=win-or-lose | kind=act
goal | goal, net, score, header | kind=thing
score | score, net, find the net, found the net, hit the target, hit the net, goal, slot home, put in front, strike, struck, bag, grab a goal | opposite=concede-goal | kind=act
concede-goal | concede, ship goals, leak goals, conceded | opposite=score | kind=act
equalise | equalise, equalize, equaliser, equalizer, level, draw level, drew level, pull level, tie the game | kind=act
penalty-kick | penalty, spot kick, spot-kick, penalty kick, penalty shoot-out, penalty shootout, from the spot, 12 yards | kind=thing
match | match, game, fixture, clash, encounter, tie, contest, showdown, bout, derby | kind=thing
final | final, title match, championship game, decider, title match-up, grand final, super bowl | kind=thing
semi-final | semi-final, semifinal, last four, semi | kind=thing
quarter-final | quarter-final, quarterfinal, last eight | kind=thing
tournament | tournament, competition, championship, cup, event, contest | kind=thing
world-cup | world cup, world championship, mundial, football world cup | kind=thing
olympics | olympics, olympic games, olympic, winter games, summer games | kind=thing
league | league, division, top flight, championship, premiership | kind=thing
title | title, championship, crown, trophy, cup, silverware | kind=thing
champion | champion, winner, title holder, titleholder, title-holder, champions, victor, gold medallist, gold medalist, crowned | opposite=runner-up | kind=person
runner-up | runner-up, second place, silver medallist, silver medalist, finish second, finished second, beaten finalist, second-placed, come second, came second | opposite=champion | kind=person
gold-medal | gold medal, gold, olympic title, gold medallist, gold medalist, first place, take gold, took gold | kind=thing
medal | medal, silver, bronze, podium, medallist, medalist | kind=thing
team | team, side, squad, eleven, line-up, club, lineup | kind=thing
club | club, team, side, outfit, football club, soccer club | kind=thing
player | player, footballer, sportsman, sportsmen, athlete, star, midfielder, defender, forward, striker, goalkeeper | kind=person
captain | captain, skipper, team leader, armband | kind=person
striker | striker, forward, centre-forward, goalscorer, scorer, frontman, marksman | kind=person
goalkeeper | goalkeeper, keeper, goalie, shot-stopper, netminder, goaltender | kind=person
coach | coach, manager, head coach, trainer, team boss, football manager, team manager, national coach | kind=person
sack-coach | sack, fire, dismiss, part company, part ways, relieve of his duties, sacking, show the door, lose his job, lost his job, axe, relieve of duties | opposite=appoint-coach | kind=act
appoint-coach | appoint, hire, take over as, name as coach, new coach, new manager, take charge, took charge, named manager | opposite=sack-coach | kind=act
referee | referee, umpire, match official, ref, linesman, official | kind=person
transfer | transfer, sign for, move to, join, switch to, signing, move from, swap club, complete a move, snap up, loan move | opposite=stay-club | kind=act
stay-club | stay at, extend contract, new contract, remain at, commit his future, contract extension, sign new contract, stay put, extend his contract | opposite=transfer | kind=act
send-off | send off, sent off, red card, dismissed, dismissal, expelled, ordered off, ejected, reduced to ten | kind=act
yellow-card | yellow card, booked, caution, booking | kind=thing
suspend-sport | suspend, ban, suspension, disqualify, bar, banned, disqualification | opposite=cleared-sport | kind=act
cleared-sport | clear to play, available again, ban lifted, ban overturned, eligible | opposite=suspend-sport | kind=act
doping | doping, drug test, banned substance, performance-enhancing, steroid, drugs cheat, epo, drug cheat, fail a drugs test, dope | kind=act
relegate | relegate, relegation, drop into, demote, dropped down | opposite=promote-sport | kind=act
promote-sport | promotion, promoted, go up, move up, went up, win promotion, won promotion | opposite=relegate | kind=act
qualify | qualify, qualification, advance, go through, reach the final, progress, book a place, move into, went through, secure a place, reach the next round, through to, sail into | opposite=eliminate | kind=act
eliminate | eliminate, knock out, elimination, go out, went out, crash out, exit, dump out, bow out, out of the tournament, knocked out, fail to qualify, ousted | opposite=qualify | kind=act
set-record | set a record, break the record, broke the record, world record, new record, record-breaking, smash the record, shatter the record, beat the record, eclipse the record, record time, set a new record, fastest time, best time, world best, fastest ever | kind=act
football | football, soccer, association football, uefa, fifa | kind=thing
football-body | fifa, uefa, football federation, football association, world football body, football governing body, world governing body, football authority, fa | kind=thing
stadium | stadium, ground, arena, stadia, venue, sports ground, football ground | kind=thing
fan | fan, supporter, spectator, follower, enthusiast, hooligan, devotee | kind=person
race | race, grand prix, marathon, run, rally | kind=act
racing-driver | racing driver, driver, formula one driver, race driver, motor racing | kind=person
pole | pole position, pole, front of the grid, fastest qualifier | kind=thing
cyclist | cyclist, bike rider, rider, cycling, biker | kind=person
tennis-player | tennis player, tennis star, seed, tennis champion, grand slam winner | kind=person
boxer | boxer, fighter, heavyweight, pugilist, prizefighter | kind=person
runner | runner, sprinter, athlete, marathon runner, jogger | kind=person
host-event | host, stage, hold, held, organise, organize, organisers, be the venue | kind=act
injury-sport | injury, injured, sidelined, ruled out, out for, out injured, miss the rest, miss the match, strain, tear, ligament, hamstring, fitness | opposite=fit | kind=state
fit | fit, fit again, recovered from injury, return from injury, return to action, back in action | opposite=injury-sport | kind=state
lead-sport | lead, led, in front, ahead, on top, top the table, first place, go top, in the lead, front-runner | opposite=trail | kind=state
trail | trail, lag, adrift, last place, bottom of the table | opposite=lead-sport | kind=state
first-place | top spot, number one, world number one, no. 1, top of the table, first place, top the standings | kind=state
last-place | wooden spoon, bottom of the table, bottom place, last place, rock bottom | kind=state
debut | debut, first appearance, first match, first game, first outing, maiden | kind=act
film | film, movie, picture, motion picture, feature, blockbuster, documentary | kind=thing
cinema | cinema, movie theatre, movie theater, picture house, multiplex, big screen | kind=thing
box-office | box office, takings, ticket sales, gross | kind=thing
actor | actor, actress, star, performer, film star, movie star, thespian, screen star | kind=person
director | director, film-maker, filmmaker, moviemaker, film director | kind=person
musician | musician, singer, performer, artist, rapper, pop star, vocalist, rock star, songwriter, guitarist, composer | kind=person
band | band, group, rock group, pop group, orchestra, ensemble | kind=thing
song | song, tune, anthem | kind=thing
album | album, record, lp, cd, disc | kind=thing
concert | concert, gig, performance, recital, tour date, tour | kind=thing
festival | festival, fete, carnival, film festival, gala, fiesta | kind=thing
theatre | theatre, theater, playhouse, opera house | kind=thing
play-drama | play, drama, musical, stage production, opera | kind=thing
writer | writer, author, novelist, poet, playwright, essayist, literary figure | kind=person
book | book, novel, volume, memoir, autobiography, biography, bestseller | kind=thing
artist | artist, painter, sculptor | kind=person
painting | painting, artwork, work of art, picture, canvas, portrait, masterpiece | kind=thing
museum | museum, gallery, art gallery, exhibition hall | kind=thing
exhibition | exhibition, exhibit, show, display, on display, on show | kind=thing
statue | statue, monument, sculpture, bust, memorial | kind=thing
prize | prize, award, honour, honor, accolade, trophy | kind=thing
award | award, win, present with, honour, honor, give the prize, receive, hand, confer, recipient, scoop, collect the prize, bestow | kind=act
nobel | nobel, nobel prize, nobel peace prize, nobel laureate, nobel committee | kind=thing
oscar | oscar, academy award, academy awards, oscars | kind=thing
winner-prize | winner, laureate, recipient, prizewinner, awardee | kind=person
auction | auction, go under the hammer, sale, bid, sotheby, christie, auction house, fetch, under the hammer, auctioneer | kind=act
celebrity | celebrity, star, famous, public figure, personality, household name | kind=person
model | model, supermodel, catwalk | kind=person
fashion | fashion, designer, couture, catwalk, fashion house | kind=thing
lottery | lottery, jackpot, lotto, draw, prize draw, winning ticket, sweepstake | kind=thing
gamble | gamble, gambling, betting, bet, wager, casino, bookmaker | kind=act
game-video | video game, computer game, console, gaming, playstation, xbox, nintendo | kind=thing
unveil | unveil, inaugurate, showcase, launch, introduce, dedicate, show off, debut | kind=act
celebrate | celebrate, celebration, mark, festivity, commemorate, party, anniversary, commemoration, jubilee | kind=act
anniversary | anniversary, jubilee, centenary, bicentenary, birthday, centennial, bicentennial, years since | kind=thing
heritage | world heritage, unesco, heritage site, historic monument, listed building, cultural heritage | kind=thing
plane | plane, aircraft, airliner, jet, airplane, aeroplane, flight, passenger jet, airbus, boeing, passenger plane, jetliner, jumbo jet | kind=thing
warplane | warplane, fighter jet, military aircraft, fighter plane, bomber, military plane, jet fighter, combat aircraft, military jet | kind=thing
helicopter | helicopter, chopper, copter, rotorcraft | kind=thing
light-aircraft | light aircraft, light plane, small plane, private plane, private jet, glider, microlight, small aircraft, cessna | kind=thing
flight | flight, air service, air travel, fly, flew, flown, air traffic, connection | kind=thing
take-off | take off, took off, take-off, takeoff, depart, leave the runway, become airborne, airborne | opposite=land | kind=act
land | land, touch down, touchdown, landing, put down | opposite=take-off | kind=act
airport | airport, airfield, aerodrome, runway, air hub, terminal, airstrip | kind=thing
airspace | airspace, skies, air space, flight zone, no-fly zone | kind=thing
ground-planes | ground, keep on the ground, grounded, not allowed to fly, cancel flights, grounding, flights cancelled, flights canceled | opposite=resume-flights | kind=act
resume-flights | resume flights, flights resume, fly again, back in the air, allowed to fly, flights restart, return to the skies, restart flights | opposite=ground-planes | kind=act
pilot | pilot, captain, flight crew, aviator, cockpit crew, co-pilot, copilot, airman, airmen | kind=person
cabin-crew | cabin crew, flight attendant, steward, stewardess, air hostess | kind=person
crew | crew, crew member, team, crewman, crewmen | kind=person
passenger | passenger, traveller, traveler, commuter, people on board, people aboard, on board, aboard, occupant, those on board | kind=person
ship | ship, vessel, boat, freighter, tanker, cargo ship, steamer, craft, liner, container ship, bulk carrier | kind=thing
boat | boat, dinghy, craft, vessel, trawler, yacht, fishing boat, canoe, raft, motorboat, speedboat | kind=thing
ferry | ferry, passenger ship, passenger boat, ferryboat, passenger ferry, car ferry | kind=thing
cruise-ship | cruise ship, cruise liner, ocean liner, passenger liner, liner | kind=thing
oil-tanker | tanker, oil tanker, supertanker, oil ship | kind=thing
warship | warship, frigate, destroyer, naval vessel, navy ship, aircraft carrier, cruiser, gunboat, naval ship, patrol boat | kind=thing
submarine | submarine, sub, u-boat, submersible, undersea vessel | kind=thing
sailor | sailor, seaman, seamen, seafarer, mariner, crewman, crewmen, yachtsman | kind=person
fisherman | fisherman, fishermen, fisher, trawlerman, fishing crew, angler | kind=person
pirate | pirate, sea bandit, piracy, hijacker, sea robber | kind=person
coastguard | coastguard, coast guard, maritime rescue, sea rescue, maritime authority, lifeboat, border guard | kind=person
port | port, harbour, harbor, dock, quay, wharf, pier, dockside | kind=thing
train | train, rail, locomotive, railway, passenger train, high-speed train, freight train, carriage, commuter train | kind=thing
railway | railway, railroad, rail line, rail, track, train line, rail network, railway line | kind=thing
station | station, railway station, train station, terminus, terminal, rail station | kind=thing
subway | subway, metro, underground, tube, underground railway, u-bahn | kind=thing
tram | tram, streetcar, light rail, trolley, tramway | kind=thing
bus | bus, coach, minibus, buses, double-decker, school bus | kind=thing
car | car, vehicle, automobile, auto, motor vehicle, sedan, saloon, suv, motor car | kind=thing
truck | truck, lorry, lorries, heavy goods vehicle, hgv, articulated lorry, semi-trailer, tractor-trailer, pickup, juggernaut, tanker, trailer | kind=thing
van | van, minivan, people carrier, transit, delivery van | kind=thing
motorcycle | motorcycle, motorbike, moped, scooter, bike | kind=thing
bicycle | bicycle, bike, cycle, pushbike, cycling | kind=thing
taxi | taxi, cab, minicab, taxicab, uber, ride-hailing | kind=thing
tank | tank, armoured vehicle, armored vehicle, armour, armor, armoured personnel carrier | kind=thing
driver | driver, motorist, chauffeur, at the wheel, behind the wheel, road user, truck driver | kind=person
pedestrian | pedestrian, passer-by, passerby, walker, people on foot | kind=person
road | road, highway, motorway, street, freeway, carriageway, expressway, autobahn, interstate, thoroughfare, avenue | kind=thing
bridge | bridge, overpass, flyover, viaduct, span | kind=thing
tunnel | tunnel, underpass, tube, underground passage | kind=thing
traffic-jam | traffic jam, tailback, congestion, gridlock, queue, standstill, hold-up, bottleneck | kind=thing
speeding | speeding, over the speed limit, at high speed, too fast, excessive speed, speed limit | kind=act
transport | transport, transportation, haulage, carry, convey, public transport, transit | kind=act
cargo | cargo, freight, load, shipment, consignment, goods | kind=thing
bound-for | bound for, en route, on its way to, heading to, headed for, on route to | kind=state
house | house, home, residence, dwelling, property, villa, residential, bungalow, household | kind=thing
apartment | apartment, flat, apartment block, tower block, block of flats, residential building, condominium, high-rise, apartment building, tenement | kind=thing
building | building, structure, premises, edifice, complex, tower | kind=thing
skyscraper | skyscraper, tower, high-rise, tall building, tower block | kind=thing
city | city, town, municipality, metropolis, urban area, conurbation, urban | kind=thing
capital | capital, capital city, seat of government | kind=thing
village | village, hamlet, settlement, community, rural community | kind=thing
region | region, province, district, area, county, territory, zone, state, prefecture, canton | kind=thing
neighbourhood | neighbourhood, neighborhood, district, suburb, borough, estate, precinct | kind=thing
outskirts | outskirts, suburb, edge of the city, edge of town, periphery, outlying | kind=thing
countryside | countryside, rural, rural area, farmland, country area | kind=thing
country | country, nation, state, homeland, republic | kind=thing
border | border, frontier, boundary, crossing point, borderline, border crossing | kind=thing
coast | coast, shore, seaside, beach, coastal, coastline, shoreline, offshore, waterfront | kind=thing
island | island, isle, islet, archipelago, atoll | kind=thing
sea | sea, ocean, high seas, maritime | kind=thing
river | river, waterway, stream, creek, canal | kind=thing
lake | lake, reservoir, lagoon, loch | kind=thing
dam | dam, barrage, dyke, dike, levee, embankment, reservoir | kind=thing
mountain | mountain, peak, mount, summit, hill, alpine, mountainside | kind=thing
climber | climber, mountaineer, alpinist, hiker, trekker | kind=person
climb | climb, ascend, scale, ascent, conquer, reach the summit | opposite=descend | kind=act
descend | descend, descent, climb down, come down | opposite=climb | kind=act
forest | forest, wood, woodland, jungle, rainforest | kind=thing
desert | desert, sahara, arid region, wilderness | kind=thing
arctic | arctic, north pole, polar, far north | kind=thing
antarctic | antarctic, antarctica, south pole | kind=thing
park | park, reserve, national park, nature reserve, gardens | kind=thing
square | square, plaza, main square, central square | kind=thing
market | market, bazaar, marketplace, market place, souk | kind=thing
office | office, workplace, premises, bureau, headquarters | kind=thing
camp | camp, tent city, refugee camp, encampment, tent | kind=thing
church | church, cathedral, chapel, basilica, parish, place of worship, abbey | kind=thing
mosque | mosque, muslim shrine, islamic centre, islamic center, place of worship, islamic temple | kind=thing
synagogue | synagogue, jewish temple, place of worship | kind=thing
temple | temple, shrine, pagoda, monastery, place of worship | kind=thing
site | site, location, scene | kind=thing
nearby | nearby, near, close to, not far from, neighbouring, neighboring, in the vicinity, adjacent | opposite=far | kind=state
far | far, distant, remote, faraway | opposite=nearby | kind=state
north | north, northern, northerly | opposite=south | kind=thing
south | south, southern, southerly | opposite=north | kind=thing
east | east, eastern, easterly | opposite=west | kind=thing
west | west, western, westerly | opposite=east | kind=thing
abroad | abroad, overseas, foreign, foreign country | opposite=domestic | kind=state
domestic | domestic, internal, at home | opposite=abroad | kind=state
child | child, children, kid, youngster, boy, girl, minor, infant, toddler, youth, juvenile, schoolchild | kind=person
baby | baby, babies, infant, newborn, new-born, toddler | kind=person
boy | boy, schoolboy, lad, young male | kind=person
girl | girl, schoolgirl, young female | kind=person
teenager | teenager, teen, youth, adolescent, teenage, youngster, young person, young people | kind=person
adult | adult, grown-up, of age, over 18 | kind=person
man | man, men, male, gentleman, guy | kind=person
woman | woman, women, female, lady, ladies | kind=person
elderly | elderly, old people, pensioner, senior citizen, old age, retiree, old man, old woman | kind=person
people | people, person, individual, men and women | kind=person
parent | parent, mother and father, mum and dad | kind=person
mother | mother, mum, mom, maternal | kind=person
father | father, dad, paternal | kind=person
son | son, boy, offspring | kind=person
daughter | daughter, girl, offspring | kind=person
wife | wife, wives, spouse, partner, first lady | kind=person
husband | husband, spouse, partner | kind=person
couple | couple, husband and wife, pair, married couple, partners | kind=person
widow | widow, widower, bereaved wife | kind=person
brother | brother, sibling | kind=person
sister | sister, sibling | kind=person
twin | twin, twins, conjoined twins, siamese twins | kind=person
family | family, relative, kin, next of kin, loved one, kinsman, household | kind=person
friend | friend, acquaintance, companion, pal, mate | kind=person
neighbour | neighbour, neighbor, people next door, next-door | kind=person
resident | resident, villager, inhabitant, local, citizen, townspeople, local people, islander, dweller, townsfolk | kind=person
population | population, inhabitant, populace, number of people, census | kind=thing
citizen | citizen, passport holder, compatriot, countryman, countrymen | kind=person
foreigner | foreigner, foreign national, non-citizen, alien, overseas national | kind=person
migrant | migrant, refugee, asylum seeker, asylum-seeker, immigrant, displaced people, illegal immigrant, boat people, displaced person, undocumented | kind=person
immigration | immigration, migration, influx, migrant flow, arrivals | opposite=emigration | kind=act
emigration | emigration, emigrate, exodus, leave the country, move abroad, brain drain | opposite=immigration | kind=act
asylum | asylum, refuge, refugee status, protection, sanctuary, political asylum | kind=thing
deport | deport, deportation, expel, send back, sent back, repatriate, expulsion, forcibly return | opposite=let-stay | kind=act
let-stay | allow to stay, right to stay, residence permit, leave to remain, permission to stay, grant asylum, granted asylum, given asylum, residency | opposite=deport | kind=act
citizenship | citizenship, nationality, naturalise, naturalize, passport, naturalisation, naturalization | kind=thing
passport | passport, travel document, identity card, identity papers, id card | kind=thing
visa | visa, entry permit, travel permit, entry document | kind=thing
cross-border | cross the border, enter the country, cross into, border crossing, enter illegally | kind=act
student | student, pupil, schoolchild, schoolchildren, undergraduate, schoolboy, schoolgirl, scholar, classmate, learner | kind=person
teacher | teacher, schoolteacher, teaching staff, educator, headteacher, head teacher, tutor, instructor | kind=person
professor | professor, lecturer, academic, university teacher, scholar | kind=person
school | school, secondary school, high school, primary school, college, academy, elementary school, nursery, classroom, kindergarten | kind=thing
university | university, universities, college, campus, higher education, faculty | kind=thing
exam | exam, examination, test, final paper, a-level, gcse | kind=thing
graduate | graduate, graduation, degree, diploma, finish school | kind=act
education | education, schooling, teaching, tuition, learning, lesson, curriculum | kind=thing
expert | expert, specialist, analyst, authority, pundit, professional | kind=person
engineer | engineer, technician, specialist, mechanic | kind=person
guard | guard, security guard, warden, sentry, bodyguard, security officer, warder | kind=person
black | black, african american, african-american, person of colour, person of color | kind=person
indigenous | indigenous, native, aboriginal, aborigine, tribal, tribe | kind=person
gay | gay, homosexual, lesbian, same-sex, lgbt | kind=person
gay-marriage | gay marriage, same-sex marriage, marriage equality, same-sex union, homosexual marriage, gay wedding, same-sex couples marry | kind=thing
racist | racist, racism, racial, xenophobic, xenophobia, race hate | kind=state
antisemitic | antisemitic, anti-semitic, antisemitism, anti-semitism, anti-jewish | kind=state
discriminate | discriminate, discrimination, bias, prejudice, unequal treatment, inequality | opposite=equal | kind=act
equal | equal, equality, equal rights, equal treatment, parity | opposite=discriminate | kind=state
feminist | women's rights, feminist, feminism, gender equality | kind=state
pope | pope, pontiff, holy father, bishop of rome, papal, papacy, leader of the catholics, roman catholic leader, catholic leader, head of catholic church | kind=person
vatican | vatican, holy see, catholic church, st peter's | kind=thing
priest | priest, clergyman, clergymen, cleric, vicar, pastor, clergy, preacher, parson, reverend | kind=person
bishop | bishop, archbishop, cardinal, prelate, patriarch | kind=person
imam | imam, muslim cleric, islamic cleric, mullah, preacher, ayatollah, muslim preacher, sheikh | kind=person
rabbi | rabbi, jewish cleric, jewish leader | kind=person
monk | monk, nun, friar | kind=person
muslim | muslim, islamic, islam, moslem | kind=person
christian | christian, christianity, catholic, protestant, orthodox | kind=person
jew | jew, jewish, judaism, hebrew | kind=person
religion | religion, faith, religious, belief, denomination | kind=thing
pray | pray, prayer, worship, mass, worshipper | kind=act
worshipper | worshipper, worshiper, faithful, congregation, believer, churchgoer, pilgrim | kind=person
pilgrim | pilgrim, pilgrimage, hajj, haj | kind=person
bless | bless, blessing, consecrate, beatify, canonise, canonize, ordain, sainthood, make a saint | kind=act
saint | saint, sainthood, canonise, canonize, canonisation, canonization | kind=person
headscarf | headscarf, headscarves, veil, hijab, burqa, niqab, burka, islamic dress, face veil | kind=thing
christmas | christmas, xmas, yuletide, festive | kind=thing
environment | environment, environmental, nature, ecology, ecological, green | kind=thing
environmentalist | environmentalist, green activist, conservationist, greenpeace, green group, environmental group, climate activist, ecologist | kind=person
climate-change | climate change, global warming, climate crisis, greenhouse effect, warming, global heating, climate emergency | kind=thing
emission | emission, greenhouse gas, carbon dioxide, co2, carbon, exhaust, pollutant, carbon emissions | kind=thing
pollution | pollution, contamination, pollute, smog, polluted, dirty air, toxic waste, pollutant | opposite=clean-up | kind=thing
clean-up | clean up, clean-up, cleanup, decontaminate, cleaning, decontamination | opposite=pollution | kind=act
smog | smog, air pollution, haze, poor air quality, fumes | kind=thing
waste | waste, rubbish, garbage, trash, refuse, litter | kind=thing
recycle | recycle, reuse, recycling | kind=act
plastic | plastic, plastic bag, packaging, single-use plastic | kind=thing
deforestation | deforestation, logging, tree felling, clear forest, cut down trees, fell trees, felled | kind=act
tree | tree, oak, timber, trunk | kind=thing
glacier | glacier, ice sheet, ice cap, ice shelf, iceberg, sea ice | kind=thing
extinct | extinct, extinction, die out, wiped out, endangered, disappear, threatened species | kind=state
species | species, endangered species, creature | kind=thing
animal | animal, creature, beast, wildlife, wild animal | kind=thing
wildlife | wildlife, fauna, wild animals | kind=thing
poach | poach, poacher, illegal hunting, illegal hunt, ivory hunter, poaching | kind=act
hunt-animal | hunt, hunting, hunter, shoot game, huntsman | kind=act
dog | dog, hound, puppy, canine, pup | kind=thing
cat | cat, kitten, feline | kind=thing
horse | horse, racehorse, pony, stallion, mare, equine | kind=thing
elephant | elephant, jumbo, pachyderm | kind=thing
whale | whale, cetacean, humpback | kind=thing
shark | shark, great white, great white shark, predatory fish | kind=thing
bear | bear, grizzly, polar bear, brown bear | kind=thing
panda | panda, giant panda, panda bear | kind=thing
bird | bird, fowl, poultry, chicken, wild bird, duck, goose, geese | kind=thing
fish | fish, fishing, cod, tuna, fish stock, fishery, fisheries | kind=thing
zoo | zoo, wildlife park, animal park, safari park, zoological gardens | kind=thing
ivory | ivory, tusk, elephant tusk | kind=thing
bite | bite, bit, bitten, maul, sting, stung, savage | kind=act
say | say, said, announce, tell, told, declare, report, according to, add, comment, remark, statement, announcement, quoted as saying, inform, mention, explain | kind=act
announce | announce, announcement, declare, unveil, make public, made public, proclaim, say, said, reveal, issue a statement, declaration | kind=act
report | report, reportedly, according to reports, coverage, cite | kind=act
warn | warn, warning, caution, alert, sound the alarm, raise the alarm, alarm, forewarn | opposite=reassure | kind=act
reassure | reassure, reassurance, allay fears, play down, calm fears, no cause for alarm, no need to panic, downplay | opposite=warn | kind=act
deny | deny, denial, refute, reject, dispute, dismiss, rebut, contradict, disclaim, disavow, rubbish, brush off, repudiate, insist not | opposite=confirm | kind=act
confirm | confirm, confirmation, acknowledge, verify, corroborate, admit, affirm, bear out, validate, concede, confess, own up, admission | opposite=deny | kind=act
admit | admit, admission, acknowledge, concede, own up, confess, accept responsibility | kind=act
promise | promise, vow, pledge, commit, undertake, commitment, swear, swore, assure, give his word, guarantee, undertaking | opposite=break-promise | kind=act
break-promise | break promise, break his promise, broke his promise, renege, go back on, backtrack, broken promise, went back on, broke promise | opposite=promise | kind=act
accuse | accuse, accusation, allege, allegation, blame, charge, point the finger, denounce, claim, level accusations | opposite=exonerate | kind=act
exonerate | exonerate, absolve, vindicate, not to blame, clear of wrongdoing, cleared of, no wrongdoing, exoneration | opposite=accuse | kind=act
blame | blame, hold responsible, held responsible, fault, point the finger, attribute, attribute to, put down to | kind=act
claim-responsibility | claim responsibility, claimed responsibility, say it carried out, said it carried out, claim the attack, take responsibility, took responsibility | opposite=deny-responsibility | kind=act
deny-responsibility | deny responsibility, deny involvement, deny any involvement, denied responsibility, distance itself, nothing to do with | opposite=claim-responsibility | kind=act
claim | claim, allege, assert, maintain, contend, insist, purport | kind=act
criticise | criticise, criticize, condemn, denounce, slam, attack, blast, criticism, lash out, hit out, censure, decry, deplore, castigate, lambast, condemnation, rebuke, under fire, flay, slate | opposite=praise | kind=act
praise | praise, hail, applaud, commend, laud, pay tribute, welcome, compliment, acclaim, salute | opposite=criticise | kind=act
welcome-news | welcome, hail, greet, applaud | opposite=deplore | kind=act
deplore | deplore, regret, condemn, dismay, bemoan, disappointment | opposite=welcome-news | kind=act
apologise | apologise, apologize, apology, say sorry, said sorry, express regret, apologies, ask forgiveness, expression of regret | opposite=refuse-apology | kind=act
refuse-apology | refuse to apologise, refuse to apologize, no apology, unrepentant, not apologise, not apologize, stand by | opposite=apologise | kind=act
demand | demand, urge, call for, call on, insist, appeal, press for, exhort, want, exhortation, ask for, clamour for, push for, seek, sought, plead | kind=act
ask | ask, request, seek, sought, appeal, call for, apply, application, beg, petition | kind=act
answer | answer, reply, replies, respond, response, react, reaction | kind=act
order-command | order, instruct, command, direct, tell to, told to, mandate, require, instruction, decree | kind=act
suggest | suggest, propose, recommend, put forward, proposal, advise, suggestion, recommendation, advocate, moot, float, table, offer | kind=act
expect | expect, forecast, predict, anticipate, foresee, foresaw, project, estimate, prediction, expectation, projection, tip to, reckon, likely, set to, outlook | kind=act
estimate | estimate, calculate, reckon, put at, assess, estimation, calculation | kind=act
fear | fear, worry, worries, concern, afraid, anxiety, anxious, scare, alarm, dread, worried, apprehension | opposite=hope | kind=state
hope | hope, optimism, optimistic, hopeful, confident, look forward | opposite=fear | kind=state
angry | angry, anger, fury, furious, outrage, irate, incense, resentment, enraged, indignant, infuriate | kind=state
happy | happy, delighted, pleased, joy, glad, thrilled, jubilant, satisfied, satisfaction | opposite=sad | kind=state
sad | sad, saddened, unhappy, sorrow, grief, heartbroken, devastated, distress, sadness | opposite=happy | kind=state
shock | shock, stun, astonish, shocked, startle, out of the blue | kind=state
believe | believe, think, thought, belief, opinion, be convinced | opposite=doubt | kind=act
doubt | doubt, sceptical, skeptical, cast doubt, call into question, scepticism, skepticism, uncertain, unconvinced | opposite=believe | kind=act
know | know, knew, known, aware, knowledge | opposite=unknown | kind=state
unknown | unknown, unclear, not known, unidentified, mystery, uncertain, not clear, unaware | opposite=know | kind=state
discuss | discuss, talk about, debate, consult, discussion, talk, consultation | kind=act
plan | plan, intend, intention, is to, due to, schedule, aim, prepare, set to, be due, expected to, look to, gear up, going to, planned | kind=act
consider | consider, weigh, mull, ponder, think about, contemplate, look at, examine, study, toy with, explore, under consideration | opposite=rule-out | kind=act
rule-out | rule out, ruled out, exclude, no plans, discount, out of the question, not an option, reject the idea, preclude | opposite=consider | kind=act
decide | decide, decision, resolve, determine, opt, choose, chose, make up mind, settle on, conclude | kind=act
accept | accept, agree, agree to, acceptance, say yes, said yes, consent, acquiesce, take up, take up the offer, go along with, agreed, assent | opposite=refuse | kind=act
refuse | refuse, decline, refusal, reject, turn down, spurn, say no, said no, unwilling, balk, baulk, rebuff, will not | opposite=accept | kind=act
support | support, back, endorse, favour, favor, in favour, in favor, champion, backing, stand by, stood by, side with, be behind, endorsement, advocate, throw weight behind, rally behind | opposite=oppose | kind=act
oppose | oppose, opposition, object, against, reject, resist, objection, be against, fight against, hostile to, opponent, protest against, come out against | opposite=support | kind=act
help | help, assist, aid, assistance, support, lend a hand, come to the aid | opposite=hinder | kind=act
hinder | hinder, hamper, obstruct, impede, thwart, hold back, disrupt, complicate, foil, stymie | opposite=help | kind=act
prevent | prevent, stop, avert, thwart, foil, head off, stave off, avoid, block, forestall, ward off, keep from, prevention | opposite=cause | kind=act
cause | cause, trigger, lead to, led to, spark, result in, provoke, bring about, brought about, blame for, due to, prompt, because of, set off, stem from, owing to, unleash | opposite=prevent | kind=act
try | try, tried, attempt, bid, seek to, sought to, effort, endeavour, endeavor, aim to | kind=act
fail | fail, failure, unsuccessful, in vain, unable, fall through, fell through, come to nothing, came to nothing, botch, abortive, flop, cannot, unsuccessfully | opposite=succeed | kind=act
succeed | succeed, success, successful, manage to, successfully, pull off, achieve, accomplish, pay off | opposite=fail | kind=act
begin | begin, began, begun, start, launch, kick off, commence, get under way, got under way, open, under way, underway, embark, set in motion, outset, onset, initiate, beginning, get going, inception | opposite=end | kind=act
end | end, finish, conclude, complete, come to an end, came to an end, close, wrap up, terminate, draw to a close, completion, conclusion, wind up, finalise, finalize, culminate | opposite=begin | kind=act
complete | complete, finish, finalise, finalize, wrap up, conclude, completion, round off | opposite=unfinished | kind=act
unfinished | unfinished, incomplete, not completed, half-finished, half-built | opposite=complete | kind=state
continue | continue, keep, kept, go on, went on, carry on, remain, persist, proceed, maintain, press ahead, press on, go ahead, pursue, ongoing, stay | opposite=stop | kind=act
stop | stop, halt, cease, discontinue, freeze, pause, stoppage, break off, broke off, interrupt, bring to a halt, call a halt, shelve, abandon, standstill, interruption, grind to a halt | opposite=continue | kind=act
resume | resume, restart, reopen, resumption, start again, begin again, relaunch, recommence, get back, revive, pick up again, renew | opposite=suspend | kind=act
suspend | suspend, halt, suspension, put on hold, freeze, interrupt, stop temporarily, temporarily halt, pause, mothball, put on ice | opposite=resume | kind=act
delay | delay, postpone, put off, postponement, defer, push back, hold up, adjourn, reschedule, hold over, late, belated, set back, lag behind, behind schedule | opposite=on-time | kind=act
on-time | on time, on schedule, as planned, punctual, as scheduled, go ahead as planned, on track | opposite=delay | kind=state
bring-forward | bring forward, brought forward, advance, move forward, speed up, accelerate, earlier than planned, ahead of schedule, fast-track, hasten | opposite=delay-back | kind=act
delay-back | push back, put back, slow down, hold back, drag out, drag on | opposite=bring-forward | kind=act
cancel | cancel, call off, called off, scrap, drop, abandon, cancellation, axe, ditch, scratch, pull the plug, shelve, scuttle, abort, annul | opposite=go-ahead | kind=act
go-ahead | go ahead, take place, took place, proceed, press ahead, as planned, be held, went ahead | opposite=cancel | kind=act
take-place | take place, took place, happen, occur, be held, occurrence, come about, unfold, was held | kind=act
extend | extend, prolong, extension, lengthen, renew, renewal, stretch, roll over | opposite=shorten | kind=act
shorten | shorten, cut short, curtail, abbreviate, truncate, reduce | opposite=extend | kind=act
expand | expand, enlarge, expansion, widen, grow, extend, broaden, add to, scale up, enlargement, spread, branch out | opposite=scale-back | kind=act
scale-back | scale back, scale down, downsize, cut back, narrow, shrink, slim down, pare back | opposite=expand | kind=act
spread | spread, sweep through, propagate, swept through, proliferate, fan out | opposite=contain | kind=act
contain | contain, containment, keep under control, bring under control, confine, limit, curb, keep in check, rein in, halt the spread | opposite=spread | kind=act
limit | limit, restrict, cap, restriction, curb, ceiling, ration, quota, constrain, confine | opposite=unlimited | kind=act
unlimited | unlimited, unrestricted, no limit, without restriction, uncapped, no restrictions | opposite=limit | kind=state
open | open, inaugurate, inauguration, opening, opened its doors, open its doors, opened to the public | opposite=close | kind=act
close | close, shut, shut down, closure, shutdown, close down, shutter, close its doors, wind down, closed down, seal off, seal | opposite=open | kind=act
reopen | reopen, re-open, open again, open its doors again, reopening, resume operations, open up again | opposite=close-again | kind=act
close-again | close again, shut again, remain closed, stay shut, stay closed, remain shut, still closed | opposite=reopen | kind=act
build | build, built, construct, construction, erect, put up, building work, lay the foundation, under construction | opposite=demolish | kind=act
demolish | demolish, demolition, tear down, tore down, torn down, pull down, knock down, raze, bulldoze, dismantle, flatten | opposite=build | kind=act
install | install, fit, set up, put in, installation, put in place | opposite=remove-thing | kind=act
remove-thing | remove, take down, took down, take away, took away, dismantle, removal, strip, take off, clear away, taken down | opposite=install | kind=act
join | join, become a member, became a member, membership, accession, enter, accede, sign up, enrol, enroll, admitted to, entry | opposite=leave-group | kind=act
leave-group | leave, left, quit, withdraw, withdraw from, pull out, exit, withdrawal, walk out, secede, break away, departure, defect, split from | opposite=join | kind=act
brexit | brexit, leave the eu, leave the european union, exit from the eu, eu exit, uk's departure, withdrawal from the eu, eu withdrawal | kind=act
defect-side | defect, defection, change sides, switch sides, cross the floor, defector, desert, turncoat | kind=act
enter | enter, go in, went in, come in, came in, entry, get in, got in, move in, step into, walk into, gain access | opposite=exit | kind=act
exit | exit, go out, went out, get out, got out, walk out, come out, move out | opposite=enter | kind=act
arrive | arrive, arrival, reach, get to, got to, turn up, show up, get in, came to, come to | opposite=depart | kind=act
depart | depart, departure, leave, left, set off, go away, set out, head off | opposite=arrive | kind=act
return | return, come back, came back, go back, went back, get back, got back, head back, back home, arrive back | kind=act
move | move, relocate, shift, transfer, relocation, switch | kind=act
travel | travel, journey, trip, fly to, flew to, go to, went to, head to, head for, visit, voyage | kind=act
send | send, sent, dispatch, despatch, ship, mail, forward, transmit | opposite=receive | kind=act
receive | receive, obtain, be given, was given, accept, collect, be awarded, was awarded | opposite=send | kind=act
give | give, gave, given, provide, grant, hand over, hand out, offer, donate, supply, distribute, award, present | opposite=take | kind=act
take | take, took, taken, grab, seize, snatch, remove, strip of, take away, took away, taken away, strip away, deprive, confiscate | opposite=give | kind=act
distribute | distribute, hand out, share out, give out, gave out, dole out, distribution, deliver | kind=act
gather | gather, assemble, congregate, turn out, come together, collect, came together, convene | opposite=disperse | kind=act
fly | fly, flew, flown, aviation, airborne, by air | kind=act
hit | hit, struck, batter, slam, affect, rock, lash, rip through, pummel | kind=act
touch-affect | affect, impact, influence, bear the brunt | kind=act
fall-from | fall, fell, fallen, plunge, tumble, plummet, drop, topple | kind=act
throw | throw, threw, thrown, hurl, toss, pelt, lob, fling, chuck, flung | kind=act
break | break, broke, broken, snap, fracture, smash, shatter, crack | kind=act
fracture | fracture, break, broke, broken bone, broken leg, broken arm, broken rib | kind=act
search | search, look for, looking for, hunt, seek, sought, scour, comb | kind=act
call-off-search | call off the search, called off search, end the search, suspend the search, abandon the search, give up the search, search called off, halt the search, search suspended | opposite=resume-search | kind=act
resume-search | resume the search, search resumed, restart the search, continue the search, search continues, search goes on | opposite=call-off-search | kind=act
protect | protect, guard, safeguard, protection, shield, defend, secure, preserve, conserve | opposite=endanger | kind=act
endanger | endanger, put at risk, jeopardise, jeopardize, imperil, threaten, expose to danger | opposite=protect | kind=act
use | use, utilise, utilize, employ, deploy, apply, make use | kind=act
change | change, alter, modify, switch, shift, adjust, transform, revise | kind=act
replace | replace, substitute, swap, succeed, supersede, exchange, take the place, replacement | kind=act
improve | improve, improvement, better, enhance, boost, get better, strengthen | opposite=worsen | kind=act
worsen | worsen, deteriorate, deterioration, get worse, got worse, aggravate, weaken, exacerbate, degenerate, go downhill | opposite=improve | kind=act
strengthen | strengthen, reinforce, bolster, boost, beef up, shore up, step up, intensify | opposite=weaken | kind=act
weaken | weaken, undermine, lose strength, dampen, sap, erode, lose force, die down | opposite=strengthen | kind=act
escalate | escalate, intensify, step up, ramp up, escalation, mount, stoke, inflame | opposite=de-escalate | kind=act
de-escalate | de-escalate, defuse, cool, calm down, ease tensions, de-escalation, detente, deescalate | opposite=escalate | kind=act
test-trial | trial, pilot, try out, test run, pilot scheme, pilot project | kind=act
show | show, demonstrate, indicate, prove, display, suggest, point to | kind=act
compete | compete, contest, vie, rival, take on, battle it out, competition, take part | kind=act
count | count, tally, tallies, add up, number, tot up | kind=act
solve | solve, resolve, settle, solution, crack, clear up, sort out, resolution, iron out | kind=act
problem | problem, trouble, difficulty, difficulties, issue, hitch, crisis, snag | kind=thing
crisis | crisis, crises, turmoil, emergency, chaos, meltdown, trouble, turbulence, predicament | kind=thing
chaos | chaos, disruption, havoc, disorder, turmoil, mayhem | kind=thing
risk | risk, danger, hazard, threat, peril | kind=thing
decade | decade, ten years, 10 years | kind=thing
century | century, centuries, hundred years, 100 years | kind=thing
fortnight | fortnight, two weeks, 14 days, two-week | kind=thing
week | week, seven days, seven-day, weekly, 7 days | kind=thing
weekend | weekend, saturday and sunday | kind=thing
month | month, four weeks, monthly, 30 days | kind=thing
quarter-year | quarter, three months, three-month period, quarterly | kind=thing
half-year | half-year, six months, first half, second half, half year, half a year | kind=thing
year | year, twelve months, annual, yearly, 12 months, 12-month | kind=thing
day | day, 24 hours, daily, 24-hour | kind=thing
today | today, this day, on the day | kind=thing
night | night, overnight, nighttime, late evening, after dark, nightly | opposite=daytime | kind=thing
daytime | daytime, daylight, by day | opposite=night | kind=thing
morning | morning, dawn, early hours, daybreak, sunrise, first light | opposite=evening | kind=thing
evening | evening, dusk, sunset, nightfall, late in the day | opposite=morning | kind=thing
noon | noon, midday | kind=thing
dozen | dozen, 12, twelve, scores of | kind=thing
half | half, 50 percent, 50 per cent, fifty percent | kind=thing
quarter-part | quarter, 25 percent, 25 per cent, one in four, a fourth | kind=thing
third-part | third, one in three, 33 percent, 33 per cent | kind=thing
percent | percent, per cent, percentage point, percentage | kind=thing
pair-two | two, pair, couple, both, duo | kind=thing
many | many, numerous, several, countless, large number, a lot of, scores of, dozens | opposite=few | kind=state
few | few, handful, small number, hardly any | opposite=many | kind=state
most | most, majority, bulk, more than half | kind=state
big | big, large, huge, massive, major, giant, enormous, vast, sizeable, mammoth, colossal, substantial | opposite=small | kind=state
small | small, tiny, slight, modest, miniature | opposite=big | kind=state
new | new, fresh, novel, latest, brand-new, further, additional | kind=state
old | old, ancient, outdated, antique | kind=state
former | former, ex-, ex, one-time, erstwhile, previous, past, onetime | opposite=current | kind=state
current | current, incumbent, present, sitting, serving | opposite=former | kind=state
temporary | temporary, interim, provisional, caretaker, stopgap, transitional, acting, temporarily, short-term | opposite=permanent | kind=state
permanent | permanent, permanently, for good, lasting, indefinite, long-term, forever, for ever | opposite=temporary | kind=state
early | early, premature, ahead of schedule, earlier | opposite=late | kind=state
late | late, belated, overdue, delayed, behind schedule | opposite=early | kind=state
sudden | sudden, suddenly, abrupt, unexpectedly, abruptly, overnight, without warning | opposite=gradual | kind=state
gradual | gradual, gradually, slow, slowly, step by step, phased, in stages | opposite=sudden | kind=state
serious | serious, severe, grave, acute, grievous | opposite=slight | kind=state
slight | slight, mild, minor, superficial, marginal | opposite=serious | kind=state
full | full, entire, whole, total, entirely, fully | opposite=partial | kind=state
partial | partial, partially, partly, in part | opposite=full | kind=state
empty | empty, deserted, abandoned, vacant, uninhabited, unoccupied, disused, derelict | opposite=occupied | kind=state
occupied | occupied, inhabited, full, crowded, packed, in use | opposite=empty | kind=state
crowded | crowded, overcrowded, packed, jam-packed, busy, overloaded, overcrowding | kind=state
possible | possible, potential, possibly, perhaps, potentially, may have | opposite=impossible | kind=state
impossible | impossible, cannot, could not, no way, not possible | opposite=possible | kind=state
likely | likely, probable, probably, expected | opposite=unlikely | kind=state
unlikely | unlikely, improbable, doubtful, remote chance | opposite=likely | kind=state
ready | ready, prepared, willing, poised | opposite=unprepared | kind=state
unprepared | unprepared, not ready, ill-prepared, unwilling, caught off guard | opposite=ready | kind=state
true | true, correct, accurate, real, factual | opposite=false | kind=state
false | false, untrue, fake, incorrect, wrong, baseless, unfounded, fabricated, misleading, inaccurate, hoax | opposite=true | kind=state
lie | lie, lied, mislead, misled, tell lies, falsehood, untruth, perjury, deceive, dupe, trick, deception | kind=act
deliberate | deliberate, deliberately, intentional, on purpose, intentionally, wilful, wilfully | opposite=accidental | kind=state
accidental | accidental, accidentally, by accident, unintentional, by mistake, mistakenly, inadvertently, inadvertent, in error | opposite=deliberate | kind=state
mistake | mistake, error, blunder, slip, oversight, mix-up, human error | kind=thing
voluntary | voluntary, voluntarily, of his own accord, willingly | opposite=forced | kind=state
forced | forced, compulsory, mandatory, obligatory, compelled, obliged, coerced, against their will | opposite=voluntary | kind=state
force-make | force, compel, oblige, coerce, pressure, make | kind=act
unanimous | unanimous, unanimously, by consensus, with one voice, without dissent, all in favour | opposite=divided | kind=state
divided | divided, split, at odds, disagree, disagreement, deeply divided | opposite=unanimous | kind=state
armed | armed, carrying weapons, gun-toting, heavily armed, with guns | opposite=unarmed | kind=state
unarmed | unarmed, without weapons, defenceless, defenseless | opposite=armed | kind=state
secure-place | secure, safe, under guard, protected | kind=state
popular | popular, popularity, well-liked, favourite, favorite, beloved | opposite=unpopular | kind=state
unpopular | unpopular, disliked, deeply unpopular, hated | opposite=popular | kind=state
hate | hate, hatred, loathe, despise, hate speech | kind=state
far-right | far-right, far right, ultra-right, extreme right, neo-nazi, ultranationalist, right-wing extremist, extreme right-wing, hard right | opposite=far-left | kind=state
far-left | far-left, far left, extreme left, hard left, radical left, marxist | opposite=far-right | kind=state
conservative | conservative, right-wing, centre-right, center-right, tory, tories, rightist | opposite=left-wing | kind=state
left-wing | left-wing, leftist, socialist, centre-left, center-left, social democrat | opposite=conservative | kind=state
nazi | nazi, third reich, fascist, hitler | kind=state
holocaust | holocaust, shoah, nazi genocide, death camp, concentration camp, auschwitz, extermination camp | kind=thing
communist | communist, communism, marxist | kind=state
object-thing | object, item, device, article, thing | kind=thing
device | device, gadget, equipment, apparatus, machine, appliance | kind=thing
food | food, foodstuff, meal, provisions, produce, groceries | kind=thing
water | water, drinking water, tap water, freshwater | kind=thing
meat | meat, beef, pork, horsemeat, lamb, chicken | kind=thing
clothes | clothes, clothing, garment, dress, apparel, outfit | kind=thing
letter | letter, mail, note, correspondence, missive, message | kind=thing
parcel | parcel, package, packet, letter bomb, parcel bomb, suspect package | kind=thing
document | document, paper, file | kind=thing
report-doc | report, study, dossier, document, findings, white paper | kind=thing
map | map, chart, atlas | kind=thing
flag | flag, banner, standard, ensign | kind=thing
fireworks | firework, fireworks, pyrotechnics, firecracker | kind=thing
jewel | jewel, jewellery, jewelry, diamond, gem, gemstone, precious stone | kind=thing
treasure | treasure, hoard, trove, antiquity, antiquities, artefact, artifact, relic | kind=thing
coin | coin, banknote, coinage, banknotes | kind=thing
tip-off | tip-off, tip off, anonymous call, tip, anonymous warning, bomb threat, bomb scare | kind=act
false-alarm | false alarm, hoax, bomb hoax, bomb scare | kind=thing
alert-level | alert, warning level, threat level, red alert, state of alert, high alert, alert level, amber warning | kind=state
patrol | patrol, police patrol, guard, on patrol | kind=act
checkpoint | checkpoint, roadblock, road block, check point, border post, barrier | kind=thing
convoy | convoy, motorcade, column, caravan, cortege | kind=thing
fence | fence, wall, barrier, barbed wire, barbed-wire | kind=thing
fight-fire | fight, battle, tackle, combat, fought, struggle with, firefighting | kind=act
fight-against | combat, fight, tackle, battle, fought, war on, struggle against, crackdown on | kind=act
pressure | pressure, press, lean on, lobby, put pressure on, arm-twisting | kind=act
influence | influence, sway, shape, meddle, interfere, interference, meddling | kind=act
interfere | interfere, interference, meddle, meddling, intervene, intervention | kind=act
respect | respect, honour, honor, observe | kind=act
insult | insult, offend, slur, slander, libel, defame, defamation, abuse, blasphemy, malign | kind=act
privacy | privacy, private life, personal life | kind=thing
monitor | monitor, observe, watch, track, supervise, oversee, oversight, surveillance, keep an eye on | kind=act
observer | observer, monitor, election observer, inspector, monitoring mission, inspection team | kind=person
inspector | inspector, weapons inspector, inspection team, examiner, auditor, un inspectors | kind=person
audit | audit, auditor, examine the books, accounts check, accountant | kind=act
volunteer | volunteer, helper, unpaid worker, voluntary worker | kind=person
homeless | homeless, rough sleeper, street people, without shelter, sleeping rough | kind=person
prostitute | prostitute, sex worker, call girl, prostitution, brothel, escort | kind=person
slave | slave, slavery, forced labour, forced labor, servitude, enslave | kind=person
heir | heir, successor, crown prince, inheritor, next in line | kind=person
successor | successor, replacement, heir, new leader | opposite=predecessor | kind=person
predecessor | predecessor, forerunner, former holder | opposite=successor | kind=person
colleague | colleague, co-worker, coworker, fellow worker, workmate, team-mate, teammate | kind=person
member | member, participant | kind=person
participant | participant, delegate, entrant, attendee, contestant | kind=person
chef | chef, cook, restaurateur | kind=person
builder | builder, construction worker, building worker, construction company, building firm | kind=person
developer | developer, property company, property developer, real estate company, housebuilder | kind=person
parent-company | parent company, holding company, owner, parent, mother company | kind=thing
rival-firm | rival, competitor, competing | kind=person
hero | hero, heroine, legend, idol, icon | kind=person
author-of | author, writer, creator, architect, mastermind, brains behind | kind=person
mastermind | mastermind, ringleader, orchestrate, brains behind, plot leader, organiser, organizer, architect | kind=person
accomplice | accomplice, co-conspirator, helper, abettor, collaborator, co-accused | kind=person
plot | plot, conspiracy, conspire, scheme, plan to attack, planning attack, planned attack, plotter | kind=act
spared-jail | spared jail, spared prison, avoid jail, avoid prison, suspended sentence, walk free, walked free, escape jail, escape prison, leave prison, left prison, non-custodial, release from prison | opposite=imprison | kind=state
criminalise | criminalise, criminalize, outlaw, make illegal, made illegal, ban, prohibit, criminalisation, criminalization | opposite=legalise | kind=act
repel | repel, repulse, drive back, drove back, beat back, push back, pushed back, retreat, fend off | opposite=invade | kind=act
relapse-econ | double-dip, slide back, slip back, falter, worsen again, slump again | opposite=recover-econ | kind=act
budget-surplus | surplus, budget surplus, in surplus, balanced budget | opposite=deficit | kind=thing
lift-lockdown | lift the lockdown, end the lockdown, ease the lockdown, lift restrictions, ease restrictions, loosen restrictions, relax restrictions, reopen, lockdown lifted, restrictions eased | opposite=lockdown | kind=act
uncontaminated | uncontaminated, safe to eat, safe to drink, fit to eat, fit to drink, drinkable, germ-free | opposite=contaminated | kind=state
lose-to | lose to, lost to, beaten by, go down to, went down to, fall to, fell to, defeated by, knocked out by | opposite=beat | kind=act
win-or-lose | win, won, lose, lost, beat, beaten, victory, defeat, triumph | opposite=draw | kind=act
court-decides | court, judge, tribunal, jury, justice, bench | kind=person
email | email, e-mail, message, mail, electronic mail | kind=thing
gift | gift, present, freebie, perk | kind=thing
painkiller | painkiller, pain medication, pain relief, analgesic, aspirin, ibuprofen, opioid, paracetamol | kind=thing
heart | heart, cardiac, coronary, cardiovascular | kind=thing
lung | lung, respiratory, breathing, pulmonary | kind=thing
kidney | kidney, renal, dialysis | kind=thing
liver | liver, hepatic, hepatitis | kind=thing
brain | brain, cerebral, neurological | kind=thing
mental-health | mental health, mental illness, psychiatric, psychological, depression, mental disorder | kind=thing
shake | shake, shook, shaken, rattle, jolt, rock, tremble, sway | kind=act
election-result | election result, result, returns, outcome, vote count, early results, partial results, preliminary results, tally | kind=thing
preliminary | preliminary, early, partial, initial, provisional, first | opposite=definitive | kind=state
definitive | definitive, official result, final result, complete result | opposite=preliminary | kind=state
sides | side, party, parties, warring parties, warring sides, faction, both sides | kind=person
ties | ties, relations, relationship, links, bilateral relations, diplomatic relations | kind=thing
consecutive | consecutive, straight, in a row, successive, run of, on the trot, string of, streak, back-to-back | kind=state
late-game | last minute, last-minute, injury time, stoppage time, final minutes, dying minutes, dying seconds, added time, closing minutes, late goal, at the death | kind=state
first | first, initial, maiden, inaugural, first-ever, debut | kind=state
infection-case | case, infection, infected person, confirmed case, patient | kind=thing
retirement-age | retirement age, pension age, age of retirement, pensionable age, state pension age | kind=thing
outside | outside, in front of, out front, at the gates | opposite=inside | kind=state
inside | inside, indoors, in the building | opposite=outside | kind=state
put-end | end, stop, halt, cease, put an end, call a halt, bring an end, cessation | kind=act
autopsy | autopsy, post-mortem, post mortem, postmortem, forensic examination, coroner | kind=act
coroner | coroner, medical examiner, pathologist, forensic expert | kind=person
warrant | warrant, arrest warrant, search warrant, wanted notice, red notice | kind=thing
parole | parole, early release, conditional release, probation, release early, on licence | kind=act
life-sentence | life sentence, life imprisonment, life in prison, jailed for life, imprisoned for life, life behind bars, life term, sentence to life | kind=thing
house-arrest | house arrest, home detention, confined to home, confined to his home, electronic tag, ankle tag | kind=state
community-service | community service, unpaid work, community order, community sentence | kind=thing
mass-grave | mass grave, mass burial, burial pit, communal grave | kind=thing
ambush | ambush, waylay, lie in wait, surprise attack, waylaid | kind=act
casualties | casualties, dead and wounded, dead and injured, killed or injured, killed and injured, losses | kind=thing
mutiny | mutiny, mutineer, refuse orders, disobey orders, rebel soldiers | kind=act
deadline | deadline, time limit, cut-off date, cutoff date, ultimatum, due date | kind=thing
concession | concession, compromise, give ground, back down, climb down, climbdown, gave ground, backed down | opposite=stand-firm | kind=act
stand-firm | stand firm, stood firm, hold firm, held firm, refuse to budge, not budge, dig in, dug in, no compromise, unyielding, intransigent | opposite=concession | kind=act
u-turn | u-turn, about-face, about-turn, change of heart, backtrack, back down, reversal, volte-face, change its mind, change his mind, climbdown | kind=act
primary-vote | primary, primary election, caucus, party vote, selection contest | kind=thing
party-leader | party leader, leader of the party, party chief, party chairman, party head, party boss | kind=person
abstain | abstain, abstention, decline to vote, not vote, stay away from polls | kind=act
hand-over-power | hand over power, transfer power, transfer of power, handover of power, transition, hand power | kind=act
first-lady | first lady, president's wife, wife of the president, leader's wife | kind=person
invite | invite, invitation, ask to attend | kind=act
thank | thank, gratitude, grateful, express thanks, thankful | kind=act
live-reside | live, reside, dwell, inhabit, be based, settle | kind=act
stay-remain | stay, remain, linger, stay put | kind=act
run-manage | run, manage, operate, head, lead, led, in charge, oversee, administer | kind=act
organise | organise, organize, arrange, organiser, organizer, set up, stage, lay on | kind=act
choose | choose, chose, chosen, select, pick, opt, selection, single out | kind=act
train-teach | train, training, teach, taught, instruct, coach | kind=act
write | write, wrote, written, pen, author, compose | kind=act
eat | eat, ate, eaten, consume, feed on, swallow, devour | kind=act
swim | swim, swam, swum, bathe, swimmer, bather | kind=act
ski | ski, skier, skiing, snowboarder, snowboard | kind=act
walk | walk, on foot, hike, stroll, trek | kind=act
wear | wear, wore, worn, dressed in, clad | kind=act
watch | watch, view, see, saw, seen, viewer, look on | kind=act
push | push, shove, shoved, jostle, nudge | kind=act
suspend-membership | suspend membership, suspended from membership, exclude from, strip of membership, freeze membership | kind=act
strip | strip, stripped of, take away, taken away, deprive, withdraw | kind=act
same | same, identical, equal, similar, alike | opposite=different | kind=state
different | different, differ, difference, dissimilar, unlike | opposite=same | kind=state
include | include, comprise, consist of, contain, among them, incorporate, made up of | opposite=exclude | kind=act
exclude | exclude, leave out, left out, omit, exclusion, drop from, shut out, not include | opposite=include | kind=act
squad-select | call up, call-up, name in squad, include in squad, select for, recall to squad, named in squad | opposite=squad-drop | kind=act
squad-drop | leave out, left out, drop, omit, overlook, dropped from squad, axe | opposite=squad-select | kind=act
number | number, amount, quantity, figure, volume | kind=thing
average | average, on average, typical | kind=thing
total | total, in all, altogether, overall, in total, sum | kind=thing
maximum | maximum, at most, up to, no more than, ceiling, upper limit, not more than | opposite=minimum | kind=state
minimum | minimum, at least, no less than, no fewer than, not less than, floor | opposite=maximum | kind=state
approximately | about, around, approximately, roughly, nearly, almost, close to, an estimated, more or less | kind=state
depth | depth, deep, below the surface, beneath, underground | kind=thing
aged | aged, year-old, years old, age | kind=state
high-level | high, tall, height, altitude | opposite=low-level | kind=state
low-level | low, low altitude | opposite=high-level | kind=state
fast | fast, quick, rapid, swift, rapidly, quickly, speedy, at speed | opposite=slow | kind=state
slow | slow, slowly, sluggish, slower, slow down, gradual | opposite=fast | kind=state
strong | strong, powerful, mighty, violent, intense, heavy | opposite=weak | kind=state
weak | weak, feeble, fragile, faint, frail | opposite=strong | kind=state
good | good, positive, favourable, favorable, upbeat, encouraging | opposite=bad | kind=state
bad | bad, negative, poor, unfavourable, unfavorable, adverse, dismal | opposite=good | kind=state
best | best, finest, top, greatest, number one | opposite=worst | kind=state
worst | worst, bleakest, poorest, darkest, most serious | opposite=best | kind=state
important | important, key, major, significant, crucial, vital, main, principal, leading | kind=state
special | special, extraordinary, exceptional, emergency session | kind=state
private | private, privately, privately-owned, non-state | opposite=state-owned | kind=state
state-owned | state-owned, state-run, government-owned, nationalised, nationalized, state-controlled, publicly owned, public-sector | opposite=private | kind=state
local-small | local, regional, municipal, provincial | kind=state
national-wide | national, nationwide, countrywide, across the country, federal | kind=state
worldwide | worldwide, global, globally, across the world, around the world, international, around the globe | kind=state
alone | alone, single-handed, single-handedly, on his own, on her own, unilateral, unilaterally, solo | opposite=together | kind=state
together | together, jointly, joint, collectively, in tandem, side by side | opposite=alone | kind=state
visitor-numbers | attendance, visitor numbers, gate, spectators, crowd size | kind=thing
security-measures | security measures, security, tight security, safety measures, precaution, heightened security | kind=thing
safety-check | safety check, inspection, safety inspection, technical check, roadworthiness test | kind=act
brake | brake, braking, brakes | kind=thing
engine | engine, motor, powerplant | kind=thing
tyre | tyre, tire, wheel | kind=thing
runway-skid | skid, overshoot, overshot, slide off, slid off, run off the runway, come off the runway, veer off, left the runway, off the runway | kind=act
mid-air | mid-air, midair, in flight, in the air, in-flight | kind=state
black-box | black box, flight recorder, data recorder, cockpit voice recorder, flight data recorder | kind=thing
radar | radar, radar screen, tracking system | kind=thing
lose-contact | lose contact, lost contact, contact lost, drop off radar, vanish from radar, disappear from radar, off the radar | kind=act
toll-road | toll, road toll, congestion charge, road charge, motorway toll | kind=thing
fare | fare, ticket price, ticket | kind=thing
queue | queue, line up, line, wait in line, queuing | kind=act
ticket | ticket, admission ticket, entry ticket | kind=thing
crop-failure | crop failure, failed harvest, poor harvest, bad harvest, crop loss | opposite=bumper-crop | kind=thing
bumper-crop | bumper crop, bumper harvest, record harvest, good harvest | opposite=crop-failure | kind=thing
locust | locust, swarm of insects, insect plague, pest | kind=thing
mosquito | mosquito, mosquitoes, malaria, dengue, zika | kind=thing
measles | measles, rubella, mumps | kind=thing
cholera | cholera, water-borne disease, waterborne disease, diarrhoea, diarrhea | kind=thing
tuberculosis | tuberculosis, tb | kind=thing
polio | polio, poliomyelitis | kind=thing
mpox | mpox, monkeypox | kind=thing
e-coli | e. coli, e coli, ecoli, listeria, salmonella, food-borne illness, food bug | kind=thing
mask | mask, face covering, face mask, facemask | kind=thing
ventilator | ventilator, breathing machine, life support, respirator, life-support machine | kind=thing
blood | blood, transfusion, plasma, haemorrhage, hemorrhage, bleed, bled | kind=thing
ivf | ivf, fertility treatment, in vitro fertilisation, in vitro fertilization, test-tube baby, surrogacy, surrogate | kind=thing
contraceptive | contraceptive, contraception, birth control, condom, the pill, morning-after pill | kind=thing
nobel-field | laureate, nobel laureate, nobel winner, nobel prize winner | kind=person
drill-oil | drill, drilling, exploration, prospect, oil exploration, rig, oil rig, oil platform | kind=act
fracking | fracking, hydraulic fracturing, shale gas, frack | kind=act
nuclear-programme | nuclear programme, nuclear program, nuclear activities, enrichment, uranium enrichment, enrich uranium, atomic programme, nuclear ambitions | kind=thing
uranium | uranium, plutonium, fissile material, nuclear material | kind=thing
arms-deal | arms deal, weapons sale, arms sale, weapons deal, defence contract, sale of weapons, defense contract, arms contract | kind=thing
arms-control | arms control, disarmament treaty, arms reduction, nuclear arms treaty, non-proliferation, arms treaty | kind=thing
truth-commission | truth commission, reconciliation commission, fact-finding mission, fact-finding commission | kind=thing
memorial | memorial, monument, cenotaph, plaque, remembrance | kind=thing
minute-silence | minute's silence, minute of silence, moment of silence, silent tribute, two-minute silence, fall silent, fell silent | kind=act
national-mourning | national mourning, day of mourning, days of mourning, flags at half-mast, half-mast, half mast, flags lowered | kind=act
lie-in-state | lie in state, lay in state, lying in state, pay last respects, last respects, bid farewell | kind=act
royal-baby | royal baby, royal birth, heir born | kind=thing
holiday | holiday, vacation, break, leave, time off | kind=thing
public-holiday | public holiday, bank holiday, national holiday, national day, day off | kind=thing
summer | summer, summertime | opposite=winter | kind=thing
winter | winter, wintertime | opposite=summer | kind=thing
spring | springtime, spring season | opposite=autumn | kind=thing
autumn | autumn, fall season | opposite=spring | kind=thing
yesterday | yesterday, the day before, previous day | kind=thing
tomorrow | tomorrow, next day, the following day | kind=thing
annual | annual, yearly, every year, each year, year-on-year | kind=state
monthly | monthly, every month, each month, month-on-month | kind=state
forbid-entry | bar entry, deny entry, refuse entry, denied entry, turn away, turn back, turned away, barred from entering, block entry | opposite=allow-entry | kind=act
allow-entry | allow entry, let in, admit, grant entry, allow into, wave through, allowed to enter | opposite=forbid-entry | kind=act
name-call | name, call, dub, rename, christen, known as, nickname | kind=act
rename | rename, change name, change its name, new name, rebrand | kind=act
relocate-hq | relocate, move headquarters, shift headquarters, transfer headquarters | kind=act
outsource | outsource, offshore, move production, shift production, outsourcing, move jobs | kind=act
rebate-tax | tax cut, tax break, tax relief, lower taxes, cut taxes, tax reduction, reduce taxes | opposite=tax-rise | kind=act
tax-rise | tax rise, tax hike, tax increase, higher taxes, raise taxes, increase taxes | opposite=rebate-tax | kind=act
rate-cut | rate cut, cut rates, lower rates, cut interest rates, lower interest rates, reduce interest rates, cheaper borrowing | opposite=rate-rise | kind=act
rate-rise | rate rise, rate hike, raise rates, hike rates, raise interest rates, increase interest rates, lift rates, rate increase | opposite=rate-cut | kind=act
price-cut | price cut, cut prices, lower prices, reduce prices, slash prices, price reduction | opposite=price-rise | kind=act
price-rise | price rise, price hike, price increase, raise prices, higher prices, increase prices, put up prices, dearer | opposite=price-cut | kind=act
output-cut | output cut, production cut, cut output, cut production, reduce output, curb output, pump less, reduce production | opposite=output-rise | kind=act
output-rise | output increase, raise output, increase production, boost output, pump more, raise production, increase output, boost production | opposite=output-cut | kind=act
confidence-econ | consumer confidence, business confidence, sentiment, business climate, confidence index, morale | kind=thing
retail-sales | retail sales, consumer spending, shop sales, high street sales, store sales | kind=thing
trade-gap | trade deficit, trade gap, trade balance, current account deficit, trade shortfall | opposite=trade-surplus | kind=thing
trade-surplus | trade surplus, export surplus, current account surplus | opposite=trade-gap | kind=thing
credit-card | credit card, bank card, debit card, payment card | kind=thing
cash-machine | cash machine, atm, cash dispenser, cashpoint | kind=thing
savings | saving, deposit, bank deposit, nest egg, account | kind=thing
hedge-fund | hedge fund, private equity, investment fund, fund manager, buyout firm, private equity firm | kind=thing
layoff-notice | notice, dismissal notice, redundancy notice, pink slip | kind=thing
work-hours | working hours, working week, working time, hours, shift | kind=thing
sick-leave | sick leave, medical leave, off sick, leave of absence | kind=state
parental-leave | parental leave, maternity leave, paternity leave | kind=state
child-labour | child labour, child labor, underage workers, child workers | kind=thing
sweatshop | sweatshop, garment factory, clothing factory, textile factory | kind=thing
tuition-fee | tuition fee, university fee, student fee, college fee, tuition | kind=thing
language | language, tongue, dialect, linguistic | kind=thing
own-goal | own goal, into his own net, own net | kind=thing
hat-trick | hat-trick, hat trick, three goals, treble, scored three | kind=thing
half-time | half-time, halftime, the break, interval | kind=thing
extra-time | extra time, overtime, added period | kind=thing
away-win | on the road, away match, away game, away from home | kind=state
home-ground | at home, home ground, home crowd, home match, home game, home fans | kind=state
injury-out | out for the season, miss the season, season over, ruled out for season, sidelined for months | kind=state
comeback-match | come from behind, came from behind, fight back, fought back, rally from behind, comeback, turn the match around | kind=act
unbeaten | unbeaten, undefeated, without defeat, perfect record, without losing | kind=state
retain-title | retain, defend title, defend his title, keep title, kept his title, successful defence, retain the title | opposite=lose-title | kind=act
lose-title | lose title, lost title, lose the crown, lost his crown, dethrone, dethroned, stripped of title, lost his title | opposite=retain-title | kind=act
basketball | basketball, nba, hoops | kind=thing
baseball | baseball, world series, major league | kind=thing
ice-hockey | ice hockey, hockey, nhl, stanley cup | kind=thing
american-football | american football, nfl, super bowl, gridiron | kind=thing
formula-one | formula one, formula 1, f1, grand prix | kind=thing
grand-slam | grand slam, wimbledon, us open, french open, roland garros, australian open | kind=thing`;
