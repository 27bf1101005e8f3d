/** The desk's own sheet, after the tokens that it shares with the readers' pages. */
export const DESK_SHEET = `
body { font-size: 15px; line-height: 23px; border-top: 4px solid var(--accent) }
.top { background: var(--card); border-bottom: 1px solid var(--rule) }
.top .in { display: flex; flex-wrap: wrap; align-items: center; gap: 0 26px; max-width: 1240px; margin: 0 auto; padding: 0 18px }
.brand { margin: 0; font: bold 19px/26px var(--serif); padding: 12px 0 }
.brand a, .switch a { text-decoration: none }
.top nav ul { display: flex; gap: 24px; margin: 0; padding: 0; list-style: none; overflow-x: auto }
.top nav a { display: block; padding: 14px 0 11px; border-bottom: 3px solid transparent; color: var(--muted); text-decoration: none; white-space: nowrap }
.top nav a:hover { color: var(--ink) }
.top nav [aria-current] { color: var(--ink); font-weight: bold; border-color: var(--accent) }
.who { display: flex; gap: 12px; align-items: center; margin-inline-start: auto; color: var(--muted); font-size: 13px }
.switch { font-size: 13px; color: var(--muted) }
.switch summary { cursor: pointer; padding: 10px 0 }
.switch ul { margin: 0 0 10px; padding: 0; list-style: none }
.page { max-width: 1240px; margin: 0 auto; padding: 22px 18px 60px }
.two { display: grid; gap: 28px 36px; grid-template-columns: minmax(0, 1fr) }
.head { display: flex; flex-wrap: wrap; gap: 10px 16px; align-items: flex-end; justify-content: space-between; padding-bottom: 12px; border-bottom: 1px solid var(--rule) }
.head > .acts { margin: 0 }
.head + .byline { margin-top: 8px }
.head h1 { flex: 1; min-width: min(100%, 300px) }
.headline a { text-decoration-thickness: 1px }
h1 { margin: 0; font: bold 27px/34px var(--serif); text-wrap: balance }
h2 { margin: 30px 0 10px; font: bold 19px/25px var(--serif) }
h3 { margin: 0; font: bold 17px/23px var(--serif) }
.kicker { margin: 0 0 4px; color: var(--accent); font-size: 12px; line-height: 20px; font-weight: bold; letter-spacing: .08em; text-transform: uppercase }
.lead { margin: 12px 0 0; max-width: 68ch; font-size: 16px; line-height: 25px }
.small, .byline { font-size: 13px; line-height: 20px }
.byline, .muted { color: var(--muted) }
.byline { margin: 2px 0 0 }
.num { font-variant-numeric: tabular-nums; text-align: end }
.seen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.panel { padding: 16px 18px; background: var(--card); border: 1px solid var(--rule) }
.panel + .panel { margin-top: 18px }
.panel h2 { margin: 0 0 8px; font-size: 17px; line-height: 24px }
.panel.needs { border-inline-start: 3px solid var(--accent) }
.panel p { margin: 0 0 4px }
.panel form + form, .panel form + .acts { margin-top: 18px; padding-top: 18px; border-top: 1px solid var(--rule) }
.lead + .panel, .head + .panel, .byline + .panel { margin-top: 18px }
td form + form { margin-top: 8px }
.acts + .hint, .hint + .acts { margin-top: 10px }
.lines, .news, .trail { margin: 0; padding: 0; list-style: none }
.lines li { display: flex; flex-wrap: wrap; gap: 2px 12px; justify-content: space-between; padding: 8px 0; border-bottom: 1px solid var(--rule); font-size: 14px; line-height: 22px }
.lines li > .acts { margin: 0 }
.lines li:has(> .acts) { align-items: center }
.lines li:last-child { border-bottom: 0 }
.lines.terms li { justify-content: flex-start }
.lines.terms li > :first-child { flex: 0 0 240px }
.lines.terms li > :last-child { flex: 1 1 280px; max-width: 76ch }
.news > li { display: flex; gap: 18px; padding: 16px 0; border-bottom: 1px solid var(--rule) }
.news > li > div { flex: 1; min-width: 0 }
.news label.choice { margin-top: 6px }
.news > li > .count { flex: 0 0 44px; color: var(--accent); font: bold 25px/26px var(--serif) }
.count small { display: block; color: var(--muted); font: 12px/18px var(--sans) }
.news p { margin: 3px 0 0 }
.trail { display: flex; flex-wrap: wrap; gap: 2px 14px; margin-top: 8px; font-size: 13px; color: var(--muted) }
.crumb { margin: 0 0 8px; font-size: 13px; line-height: 20px; color: var(--muted) }
.tag { display: inline-block; padding: 0 8px; border: 1px solid var(--rule); border-radius: 10px; background: var(--quiet); font-size: 12px; line-height: 20px; white-space: nowrap }
.tag.warn { border-color: var(--accent); color: var(--accent); font-weight: bold }
.acts { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin: 12px 0 0 }
.acts form, .who form { margin: 0 }
.act, .second, .quiet { display: inline-block; min-height: 38px; padding: 7px 14px; border: 1px solid var(--accent); border-radius: 4px; background: var(--accent); color: var(--on-accent); font: bold 14px/22px var(--sans); text-decoration: none; cursor: pointer }
.act:hover { color: var(--on-accent); text-decoration: underline }
.second { background: var(--card); color: var(--ink); border-color: var(--muted); font-weight: normal }
.quiet { min-height: 24px; padding: 0; border: 0; background: none; color: inherit; font: inherit; text-decoration: underline; text-underline-offset: 2px }
.bar { display: block; width: 100%; height: 6px; margin: 6px 0 }
.bar rect { fill: var(--rule) }
.bar .done { fill: var(--accent) }
.scroll { overflow-x: auto }
table { width: 100%; border-collapse: collapse; background: var(--card); border: 1px solid var(--rule); font-size: 14px; line-height: 21px }
caption { text-align: start; padding: 12px 0 8px; color: var(--muted); font-size: 13px }
th, td { padding: 9px 12px; border-bottom: 1px solid var(--rule); text-align: start; vertical-align: top }
th { color: var(--muted); font-size: 13px; font-weight: normal; white-space: nowrap }
td.num, th.num { text-align: end }
tbody th { min-width: 210px; color: inherit; font-size: 14px; white-space: normal }
th .byline { display: block; margin: 0 }
td { min-width: 96px }
.day { white-space: nowrap }
.box { margin: 16px 0 0; padding: 12px 16px; background: var(--card); border: 1px solid var(--rule); border-inline-start: 3px solid var(--accent) }
.box p { margin: 0 }
blockquote { margin: 0 0 6px; padding-inline-start: 14px; border-inline-start: 3px solid var(--rule) }
form.own { margin: 16px 0 0; max-width: 560px }
form.find { display: flex; flex-wrap: wrap; gap: 10px; align-items: flex-end; margin-bottom: 20px }
form.find .field { flex: 1; min-width: 220px; margin: 0 }
.field { margin: 0 0 14px }
.field label { display: block; font-weight: bold; font-size: 14px }
.hint { margin: 4px 0 0; color: var(--muted); font-size: 13px; line-height: 20px }
input[type=text], input[type=search], input[type=email], input[type=url], input[type=number], select, textarea { width: 100%; min-height: 40px; margin-top: 4px; padding: 7px 10px; background: var(--card); color: inherit; border: 1px solid var(--muted); border-radius: 4px; font: inherit }
textarea { min-height: 110px }
.chart { display: block; width: 100%; max-width: 420px; height: auto }
.chart rect { fill: var(--accent) }
.chart .rest { fill: var(--rule) }
.chart text { fill: var(--muted); font: 14px var(--sans) }
.timeline { margin: 12px 0 0; padding: 0; list-style: none }
.timeline li { display: flex; gap: 16px; padding: 10px 0; border-bottom: 1px solid var(--rule) }
.timeline time { flex: 0 0 64px; color: var(--accent); font-weight: bold; font-size: 13px }
.timeline p { flex: 1; min-width: 0; margin: 0 }
.address { overflow-wrap: anywhere }
.choices { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 150px), 1fr)); gap: 0 16px }
.field .choice { display: flex; gap: 8px; align-items: center; min-height: 32px; font-weight: normal }
.field .choice.tall { align-items: flex-start; padding: 4px 0 }
.choice .byline { display: block; margin: 0 }
.choice input { flex: none; width: 18px; height: 18px; accent-color: var(--accent) }
fieldset { margin: 0 0 14px; padding: 0; border: 0 }
legend { padding: 0; font-weight: bold; font-size: 14px }
details { margin: 6px 0 0 }
summary { cursor: pointer; font-size: 13px; color: var(--muted) }
.told { margin: 8px 0 0; padding-inline-start: 18px; font-size: 14px }
.trail [aria-current] { color: var(--ink); font-weight: bold; text-decoration: none }
.timeline li > div { flex: 1; min-width: 0 }
.headline { margin: 0; font: bold 19px/25px var(--serif) }
.skip { z-index: 1 }
pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; font: 13px/20px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace }
.foot { max-width: 1240px; margin: 0 auto; padding: 0 18px 40px; color: var(--muted); font-size: 13px }
iframe { display: block; width: 100%; height: 80vh; margin: 0 auto; border: 1px solid var(--rule); background: var(--card) }
iframe.phone { max-width: 392px }
.page.wide { max-width: none; padding: 0 }
.work { padding: 22px 18px 40px; min-width: 0 }
.beside { padding: 14px 18px 24px; background: var(--quiet) }
.views ul { display: flex; gap: 4px; justify-content: center; margin: 0 0 14px; padding: 0; list-style: none }
.views a { display: block; padding: 6px 12px; border-radius: 4px; color: var(--muted); font-size: 14px; text-decoration: none }
.views a:hover { color: var(--ink) }
.views [aria-current] { background: var(--ink); color: var(--card); font-weight: bold }
.as { display: flex; gap: 8px; align-items: center; justify-content: center; margin: 0 0 14px; font-size: 14px }
.as input { max-width: 240px; min-height: 38px; margin: 0 }
.cards { margin: 0; padding: 0; list-style: none }
.cards > li { margin: 0 0 12px; padding: 14px 16px; background: var(--card); border: 1px solid var(--rule) }
.cards.out > li { border-style: dashed }
.cards .second { min-height: 30px; padding: 3px 10px; font-size: 13px }
textarea.low { min-height: 66px }
@media (min-width: 900px) {
  .draft { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr) }
  .work { padding: 26px 32px 60px }
  .beside { position: sticky; top: 0; height: 100vh }
  .beside iframe { height: calc(100vh - 142px) }
  .top .in, .page, .foot { padding-inline: 32px }
  .two { grid-template-columns: minmax(0, 1fr) 360px }
  .narrow { display: none }
  .news > li { gap: 36px }
}
@media (max-width: 899px) { .top nav { order: 3; flex: 0 0 100%; min-width: 0 } }
@media (max-width: 619px) { .roles { display: none } }
`;
