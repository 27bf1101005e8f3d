/** Deaths, crime, police and courts. */
export const CRIME_AND_COURTS = `
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
spared-jail | spared jail, spared prison, avoid jail, avoid prison, suspended sentence, walk free, walked free, escape jail, escape prison, leave prison, left prison, non-custodial, release from prison | opposite=imprison | kind=state
criminalise | criminalise, criminalize, outlaw, make illegal, made illegal, ban, prohibit, criminalisation, criminalization | opposite=legalise | kind=act
court-decides | court, judge, tribunal, jury, justice, bench | kind=person
autopsy | autopsy, post-mortem, post mortem, postmortem, forensic examination, coroner | kind=act
coroner | coroner, medical examiner, pathologist, forensic expert | kind=person
warrant | warrant, arrest warrant, search warrant, wanted notice, red notice | kind=thing
parole | parole, early release, conditional release, probation, release early, on licence | kind=act
life-sentence | life sentence, life imprisonment, life in prison, jailed for life, imprisoned for life, life behind bars, life term, sentence to life | kind=thing
house-arrest | house arrest, home detention, confined to home, confined to his home, electronic tag, ankle tag | kind=state
community-service | community service, unpaid work, community order, community sentence | kind=thing
`;
