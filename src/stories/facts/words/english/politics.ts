/** Offices, elections, laws and protest. */
export const POLITICS = `
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
election-result | election result, result, returns, outcome, vote count, early results, partial results, preliminary results, tally | kind=thing
preliminary | preliminary, early, partial, initial, provisional, first | opposite=definitive | kind=state
definitive | definitive, official result, final result, complete result | opposite=preliminary | kind=state
primary-vote | primary, primary election, caucus, party vote, selection contest | kind=thing
party-leader | party leader, leader of the party, party chief, party chairman, party head, party boss | kind=person
abstain | abstain, abstention, decline to vote, not vote, stay away from polls | kind=act
hand-over-power | hand over power, transfer power, transfer of power, handover of power, transition, hand power | kind=act
first-lady | first lady, president's wife, wife of the president, leader's wife | kind=person
royal-baby | royal baby, royal birth, heir born | kind=thing
forbid-entry | bar entry, deny entry, refuse entry, denied entry, turn away, turn back, turned away, barred from entering, block entry | opposite=allow-entry | kind=act
allow-entry | allow entry, let in, admit, grant entry, allow into, wave through, allowed to enter | opposite=forbid-entry | kind=act
`;
