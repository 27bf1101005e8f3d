/** People, families, faith, animals and plants. */
export const PEOPLE_AND_NATURE = `
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
crop-failure | crop failure, failed harvest, poor harvest, bad harvest, crop loss | opposite=bumper-crop | kind=thing
bumper-crop | bumper crop, bumper harvest, record harvest, good harvest | opposite=crop-failure | kind=thing
locust | locust, swarm of insects, insect plague, pest | kind=thing
mosquito | mosquito, mosquitoes, malaria, dengue, zika | kind=thing
tuition-fee | tuition fee, university fee, student fee, college fee, tuition | kind=thing
language | language, tongue, dialect, linguistic | kind=thing
`;
