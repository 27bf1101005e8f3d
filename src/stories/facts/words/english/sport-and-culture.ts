/** Media, sport, arts and celebrations. */
export const SPORT_AND_CULTURE = `
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
lose-to | lose to, lost to, beaten by, go down to, went down to, fall to, fell to, defeated by, knocked out by | opposite=beat | kind=act
win-or-lose | win, won, lose, lost, beat, beaten, victory, defeat, triumph | opposite=draw | kind=act
squad-select | call up, call-up, name in squad, include in squad, select for, recall to squad, named in squad | opposite=squad-drop | kind=act
squad-drop | leave out, left out, drop, omit, overlook, dropped from squad, axe | opposite=squad-select | kind=act
memorial | memorial, monument, cenotaph, plaque, remembrance | kind=thing
minute-silence | minute's silence, minute of silence, moment of silence, silent tribute, two-minute silence, fall silent, fell silent | kind=act
national-mourning | national mourning, day of mourning, days of mourning, flags at half-mast, half-mast, half mast, flags lowered | kind=act
lie-in-state | lie in state, lay in state, lying in state, pay last respects, last respects, bid farewell | kind=act
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
grand-slam | grand slam, wimbledon, us open, french open, roland garros, australian open | kind=thing
`;
