/** Illness, medicine, research, space and computers. */
export const HEALTH_AND_SCIENCE = `
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
lift-lockdown | lift the lockdown, end the lockdown, ease the lockdown, lift restrictions, ease restrictions, loosen restrictions, relax restrictions, reopen, lockdown lifted, restrictions eased | opposite=lockdown | kind=act
uncontaminated | uncontaminated, safe to eat, safe to drink, fit to eat, fit to drink, drinkable, germ-free | opposite=contaminated | kind=state
painkiller | painkiller, pain medication, pain relief, analgesic, aspirin, ibuprofen, opioid, paracetamol | kind=thing
heart | heart, cardiac, coronary, cardiovascular | kind=thing
lung | lung, respiratory, breathing, pulmonary | kind=thing
kidney | kidney, renal, dialysis | kind=thing
liver | liver, hepatic, hepatitis | kind=thing
brain | brain, cerebral, neurological | kind=thing
mental-health | mental health, mental illness, psychiatric, psychological, depression, mental disorder | kind=thing
infection-case | case, infection, infected person, confirmed case, patient | kind=thing
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
`;
