/** Words of news of every kind: speech, decisions, movement, change. */
export const ACTS = `
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
shake | shake, shook, shaken, rattle, jolt, rock, tremble, sway | kind=act
outside | outside, in front of, out front, at the gates | opposite=inside | kind=state
inside | inside, indoors, in the building | opposite=outside | kind=state
put-end | end, stop, halt, cease, put an end, call a halt, bring an end, cessation | kind=act
deadline | deadline, time limit, cut-off date, cutoff date, ultimatum, due date | kind=thing
concession | concession, compromise, give ground, back down, climb down, climbdown, gave ground, backed down | opposite=stand-firm | kind=act
stand-firm | stand firm, stood firm, hold firm, held firm, refuse to budge, not budge, dig in, dug in, no compromise, unyielding, intransigent | opposite=concession | kind=act
u-turn | u-turn, about-face, about-turn, change of heart, backtrack, back down, reversal, volte-face, change its mind, change his mind, climbdown | kind=act
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
name-call | name, call, dub, rename, christen, known as, nickname | kind=act
rename | rename, change name, change its name, new name, rebrand | kind=act
`;
