/** Times, amounts, qualities and things. */
export const TIME_AND_MEASURE = `
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
email | email, e-mail, message, mail, electronic mail | kind=thing
gift | gift, present, freebie, perk | kind=thing
sides | side, party, parties, warring parties, warring sides, faction, both sides | kind=person
ties | ties, relations, relationship, links, bilateral relations, diplomatic relations | kind=thing
consecutive | consecutive, straight, in a row, successive, run of, on the trot, string of, streak, back-to-back | kind=state
late-game | last minute, last-minute, injury time, stoppage time, final minutes, dying minutes, dying seconds, added time, closing minutes, late goal, at the death | kind=state
first | first, initial, maiden, inaugural, first-ever, debut | kind=state
same | same, identical, equal, similar, alike | opposite=different | kind=state
different | different, differ, difference, dissimilar, unlike | opposite=same | kind=state
include | include, comprise, consist of, contain, among them, incorporate, made up of | opposite=exclude | kind=act
exclude | exclude, leave out, left out, omit, exclusion, drop from, shut out, not include | opposite=include | kind=act
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
`;
