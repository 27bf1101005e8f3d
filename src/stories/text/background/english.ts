import type { Tiers } from './tiers.ts';

/**
 * Words of English news by how common they are in reports of any subject. Written by hand, from what desks report every
 * day: accidents, courts, politics, business, weather, sport, science, entertainment; and the places, agencies, days and
 * months that such reports name.
 */
export const ENGLISH: Tiers = {
  most: `nobody nothing none everybody everyone someone something anyone anything another other others either neither there
    here later earlier meanwhile however although because despite instead maybe perhaps please thank thanks year new people day time first last two week month one state include report official three make take come work
    country news call man group number show part say end start week place home back world government second`,
  many: `monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night today yesterday
    tomorrow january february march april may june july august september october november december police city
    national public company million percent office four five six seven eight nine ten dozen hundred thousand
    early late near area local open close plan help kill die death dead lead leader president minister spokesman
    spokeswoman statement release announce expect continue move set use house high long old young woman child
    family life left right north south east west white former head chief member service team case law follow
    hold turn find know think want need give get run begin school university street center centre told ask meet
    name change issue month hour minute result support bring leave past next future only several another`,
  some: `hurt injure injury wound victim hospital doctor fire crash accident driver car truck vehicle road train bus
    plane flight airport ship boat water river sea island mountain town village county district region province
    border capital court judge jury trial charge arrest suspect accuse alleged allegedly prison jail sentence
    guilty plead crime criminal murder attack shoot gun weapon knife shot officer sheriff investigate
    investigation investigator detective witness evidence lawyer attorney prosecutor law legal case appeal rule
    ruling decision decide vote election elect candidate campaign party opposition parliament senate congress
    senator governor mayor council minister ministry prime cabinet foreign secretary ambassador talks meeting
    summit agreement deal sign treaty peace war army military soldier troop force security defense defence rebel
    protest protester demonstration demonstrator rally crowd union strike worker employee job hire layoff
    business firm industry market stock share price rise rose fall fell drop gain loss lose profit revenue sale
    earnings quarter analyst investor bank fund money cash billion dollar euro pound cost pay buy bought sell
    sold purchase acquire acquisition merger bid offer value growth grow economy economic budget tax cut trade
    export import oil gas energy power electricity fuel product customer consumer store shop website online
    internet computer software technology phone mobile device launch service network data media television tv
    film movie star actor actress singer music album award show director fan season game play player coach win
    won victory beat score goal match league cup championship final title champion team club contract record
    weather storm rain wind snow flood temperature warn warning emergency rescue evacuate evacuation damage
    destroy building house home resident collapse explosion explode blast bomb earthquake quake magnitude hit
    felt epicenter tremor survey geological agency health disease drug patient study research researcher
    scientist science test treatment medical student teacher school education church religious community
    neighborhood visit arrive return travel trip tourist passenger crew pilot captain search missing body found
    discover dead survivor survive cause reason believe fear concern criticize blame claim deny confirm reject
    accept approve refuse demand threaten promise urge request order allow ban limit require increase reduce
    raise lower rate level amount average total least half according source report reporter journalist interview
    newspaper press conference brief update story article photo picture video comment tell spoke speak speech
    letter email message call post blog new_york authority authorities department administration committee
    commission board executive chairman ceo manager owner founder partner deputy vice senior key major main top
    big large small great good bad best worst better strong weak hard easy early recent recently earlier later
    immediately currently previously already nearly almost around close apart likely possible possibly probably
    clear certain sure real true false free full empty common special general private personal social political
    international federal global domestic central northern southern eastern western hand head face eye heart
    foot floor room door window wall roof wife husband father mother son daughter brother sister parent friend
    baby boy girl boyfriend girlfriend teenager adult age aged birthday couple marry married wedding`,
  few: `sought seek face serve suffer receive treat taken rush transport critical serious stable condition minor severe
    fatal fatally deadly pedestrian motorist cyclist highway intersection lane bridge tunnel rail railway
    station platform derail collide collision wreck overturn skid swerve alcohol drunk custody bail bond arraign
    indict indictment convict conviction acquit verdict parole probation felony misdemeanor manslaughter
    homicide assault rape robbery rob burglary burglar theft steal stolen thief fraud corruption bribe scandal
    kidnap hostage ransom drug cocaine gang gunman gunfire bullet rifle pistol stab stabbing strangle corpse
    autopsy coroner funeral bury mourn memorial tribute grief cemetery remains crime scene tip motive
    firefighter blaze flame smoke burn arson ash extinguish alarm brigade crew engine ladder sprinkler
    electrician ambulance paramedic nurse surgeon surgery clinic virus infection outbreak vaccine flu cancer
    symptom epidemic quarantine hygiene hurricane tornado typhoon cyclone blizzard hail thunderstorm lightning
    drought heat wave wildfire landslide mudslide avalanche tsunami aftershock seismic richter scale kilometer
    kilometre mile meter metre depth deep shallow gust mph kph inch forecast forecaster meteorologist
    meteorological coast coastal shore inland sunny cloud cloudy shower fog frost ice icy celsius fahrenheit
    degree shelter relief aid donate donation volunteer charity red cross victim bankruptcy bankrupt insolvency
    creditor debt loan mortgage lender default restructure restructuring chapter file filing protection
    liquidate shareholder stake ipo index benchmark rally slump plunge surge soar tumble climb jump slide slip
    rebound trader trading session barrel commodity currency inflation recession unemployment interest central
    reserve treasury yield portfolio hedge equity subsidiary unit division quarterly annual fiscal outlook
    guidance margin dividend earn net operating supplier manufacturer manufacture factory plant production
    output produce supply chain retailer retail brand model version feature unveil introduce upgrade user
    smartphone tablet app chip processor patent lawsuit sue plaintiff defendant settle settlement infringe
    damages regulator regulation regulatory antitrust monopoly competitor rival hacker breach cyber privacy
    satellite rocket space orbit astronaut mission telescope planet species animal dog cat horse bear bird fish
    cow cattle farm farmer crop harvest forest tree park zoo museum gallery exhibition wing ward theater theatre
    stage concert tour band festival audience ticket box premiere sequel trailer script role cast star studio
    producer oscar emmy grammy nominee nominate nomination host celebrity rehab divorce engaged pregnant tabloid
    quarterback touchdown yard field inning pitcher homer batter basketball baseball football soccer hockey
    cricket tennis golf rugby boxing olympic olympics medal stadium arena referee penalty kick striker defender
    midfielder goalkeeper transfer playoff playoffs semifinal tournament round draw tie lap race racer driver
    podium injury squad roster draft rookie veteran trainer lawmaker legislator legislature representative
    democrat democratic republican conservative liberal labour coalition majority minority bill amendment veto
    referendum poll ballot voter turnout constitution reform policy proposal propose debate resign resignation
    dismiss sack fire replace successor appoint appointment inaugurate oath term office impeachment sanction
    embargo diplomat diplomatic embassy envoy negotiate negotiation ceasefire truce insurgent militant militia
    terrorist terrorism extremist suicide bomber airstrike missile drone tank convoy checkpoint patrol navy
    naval warship guard pirate piracy refugee migrant asylum immigration deport visa passport citizen civilian
    casualty toll genocide massacre human rights activist tear riot unrest curfew clash looting barricade arrest
    detained detain detention release pope bishop priest mosque holiday anniversary ceremony celebrate
    celebration opening reopen ribbon construction builder project renovation crown mill mayor cable bed beds
    acre square foot feet height wide length weigh weight ton tonne kilogram pipeline spill leak pollution
    environment environmental climate carbon emission nuclear reactor radiation solar turbine grid outage
    blackout reservoir dam inspector inspection crack repair maintenance audit auditor probe inquiry hearing
    testify testimony subpoena panel expert professor author book publish magazine editor column briefing
    newsletter quiz horoscope crossword lottery jackpot recipe review obituary opinion editorial letters`,
  seldom: `barn stable carousel fair funfair playground swing slide pool swimmer lifeguard drown drowning balcony staircase
    elevator lift crane scaffold excavator forklift warehouse depot garage basement kitchen chimney boiler
    heater furnace gasoline propane cylinder fireworks lantern candle bakery baker butcher brewery winery
    orchard greenhouse tractor silo sheep goat pig chicken poultry hen fox wolf deer elk shark whale dolphin
    turtle snake spider bee kiosk pharmacy cinema library archive auction antique painting sculpture statue
    monument fountain castle palace cathedral chapel monastery abbey tower spire clock bell organ choir
    orchestra opera ballet circus puppet carnival parade marathon runner jogger skier snowboard skate sail
    sailor rower yacht ferry ferryman trawler fisherman lighthouse harbor harbour pier dock wharf canal lock
    marina beach dune cliff cave mine miner coal copper gold silver iron steel aluminum cement brick timber
    sawmill paper textile garment clothing shoe jewelry watch diamond perfume cosmetics toy bicycle bike scooter
    motorcycle moped tram trolley metro subway taxi cab limousine helicopter glider balloon parachute airline
    airliner runway hangar luggage cargo freight container tanker locomotive wagon carriage signal crossing toll
    parking pavement sidewalk pothole sewer drain flooded sandbag levee dike pump hydrant siren torch mask
    helmet uniform badge handcuffs taser pepper spray baton shield horseback mosquito malaria cholera measles
    polio tuberculosis hepatitis diabetes asthma allergy obesity dementia stroke transplant donor kidney liver
    heart lung brain spine fracture bruise burn concussion amputate wheelchair crutch midwife maternity birth
    newborn twin triplets toddler kindergarten nursery pupil classroom principal headteacher exam diploma
    graduate scholarship tuition dormitory campus lecture laboratory experiment fossil dinosaur skeleton
    archaeologist excavation tomb mummy relic comet asteroid meteor meteorite eclipse aurora volcano eruption
    lava crater glacier iceberg penguin reindeer polar arctic antarctic expedition explorer climber mountaineer
    summit hiker trail campsite tent bonfire ranger poacher ivory elephant rhino lion tiger leopard monkey
    gorilla panda koala kangaroo crocodile alligator camel donkey mule puppy kitten parrot pigeon eagle owl
    stork swan goose duck pensioner widow orphan landlord tenant rent eviction squatter homeless shelter soup
    welfare pension subsidy grant bursary levy tariff customs smuggle smuggler contraband counterfeit forgery
    forged blackmail extort bribery embezzle embezzlement launder laundering tax evasion offshore whistleblower
    leak wiretap espionage spy defect defector coup junta dictator monarch king queen prince princess royal duke
    duchess coronation throne chancellor premier commissioner ombudsman registrar clerk notary magistrate
    bailiff warden guard inmate convict fugitive escape escapee manhunt bounty reward poster hotline helpline
    petition boycott sit-in vigil march picket banner placard slogan chant megaphone anthem flag emblem seal
    stamp coin banknote mint vault safe locksmith roadwork detour closure timetable delay cancel cancellation
    overcrowded queue shortage ration rationing stockpile recall faulty airbag brake ignition battery charger
    overheating contaminated salmonella listeria allergen label packaging supermarket grocery cafe restaurant
    waiter chef menu pizza burger chocolate coffee tea wine beer whisky vodka tobacco cigarette smoker vaping
    cannabis marijuana heroin opioid overdose addict clinic counseling therapist psychologist psychiatrist
    hypnosis meditation yoga gym fitness diet calorie vitamin supplement protein wheat rice corn maize soy
    cotton sugar cocoa banana apple orange potato tomato onion salt spice honey butter cheese milk dairy egg
    bread flour meat beef pork lamb salmon tuna shrimp lobster oyster cancer leo`,
};

/** Places, people, agencies and companies that news of any subject names. Smaller ones are telling and are not listed. */
export const ENGLISH_NAMES: Tiers = {
  most: '',
  many: `america american`,
  some: `washington london paris york england britain british us usa united states europe european china chinese russia
    russian germany german france french japan japanese india indian california texas reuters associated ap afp
    bbc cnn twitter facebook`,
  few: `israel israeli palestinian gaza iran iranian iraq iraqi afghanistan afghan pakistan pakistani korea korean syria
    syrian egypt egyptian libya turkey turkish greece greek italy italian spain spanish portugal ireland irish
    scotland scottish wales canada canadian mexico mexican brazil brazilian argentina australia australian
    africa african nigeria kenya indonesia philippines thailand vietnam taiwan hong_kong singapore malaysia
    bangladesh ukraine ukrainian poland polish sweden norway denmark finland netherlands dutch belgium
    switzerland austria hungary romania serbia saudi arabia jerusalem moscow beijing tokyo delhi mumbai berlin
    rome madrid brussels geneva vienna cairo baghdad kabul tehran istanbul sydney toronto chicago boston
    los_angeles san_francisco philadelphia houston dallas miami atlanta seattle detroit las_vegas florida ohio
    michigan pennsylvania illinois georgia virginia carolina arizona colorado jersey massachusetts hollywood
    manhattan brooklyn wall broadway kremlin pentagon fbi cia nato un eu imf opec uefa fifa nfl nba mlb nhl ncaa
    espn fox nbc abc cbs bloomberg xinhua guardian telegraph times post journal daily herald tribune gazette
    john david michael james robert william smith jones johnson brown williams miller davis tom george paul mark
    richard peter thomas charles joseph mary jim joe bob mike steve chris dan ben matt sarah jennifer jessica
    lisa kevin brian scott jason jeff eric stephen andrew nasdaq dow christmas easter ramadan vatican nasa
    muslim christian jewish islamic`,
  seldom: `aries taurus gemini virgo libra scorpio sagittarius capricorn aquarius pisces zodiac`,
};
