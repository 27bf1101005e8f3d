/** Accidents, rescue, weather and what it does. */
export const ACCIDENTS_AND_DISASTERS = `
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
`;
