/** Vehicles, roads, buildings and places. */
export const TRAVEL_AND_PLACES = `
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
`;
