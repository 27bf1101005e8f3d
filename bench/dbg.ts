import { openLanguage } from '../src/stories/text/language.ts';
import { LanguageIndex } from '../src/stories/language-index.ts';
import { backgroundOf } from '../src/stories/text/background/expected.ts';
import { labelled, steps } from './walk.ts';
const en = await openLanguage('en');
const T: [string, string][][] = [
  [['Man arrested after robbery', 'Police in Holm arrested a man on Tuesday after a robbery at a bakery. Nobody was injured.'], ['Woman arrested after crash', 'Police in Rade arrested a woman on Tuesday after a crash on a bridge. Nobody was injured.']],
  [['Wind warning for Vik', 'The Weather Service warned of winds of 110 kilometers an hour in Vik on Thursday. Residents should stay indoors.'], ['Wind warning for Sund', 'The Weather Service warned of winds of 95 kilometers an hour in Sund on Thursday. Residents should stay indoors.']],
  [['Shares of Kestrel Motors fall', 'Shares of Kestrel Motors fell 4 percent on Tuesday after quarterly profit missed the forecast of analysts.'], ['Shares of Delphin Bank fall', 'Shares of Delphin Bank fell 6 percent on Tuesday after quarterly profit missed the forecast of analysts.']],
  [['Magnitude 4.8 earthquake hits Arda', 'A magnitude 4.8 earthquake struck Arda on Sunday at a depth of 10 kilometers, the Seismic Center said. There were no reports of damage.'], ['Magnitude 5.2 earthquake hits Belen', 'A magnitude 5.2 earthquake struck Belen on Sunday at a depth of 12 kilometers, the Seismic Center said. There were no reports of damage.']],
];
for (const [n, pair] of T.entries()) {
  const rows = pair.map(([title, text], at) => ({ id: `d${n}${at}`, story: String(at), title, text, source: 'x', publishedAt: '2031-05-12T09:00:00Z' }));
  for (const s of steps(rows.map((r) => labelled(r)), null)) console.log([...s.profile.names].join(' '), '| subj', [...s.profile.subjects].join(' '), 'copy', s.isCopy, s.matches.map((m) => m.score.toFixed(2) + ' ' + Object.entries(m.features).filter(([, v]) => v).map(([k, v]) => k + v.toFixed(2)).join(' ')).join());
}
