/** Prices, firms, trade, work and energy. */
export const MONEY_AND_WORK = `
rise | rise, rose, risen, increase, climb, go up, went up, gain, soar, surge, jump, grow, grew, grown, growth, higher, advance, rally, rocket, leap, spike, edge up, tick up, upturn, swell, shoot up, shot up, skyrocket, hike, accelerate | opposite=fall | kind=act
fall | fall, fell, fallen, decrease, decline, drop, go down, went down, plunge, slide, slid, tumble, sink, sank, slump, dip, lower, plummet, dive, shed, slip, shrink, shrank, downturn, decreased, nosedive, tank, retreat, lose ground, lost ground, subside | opposite=rise | kind=act
raise | raise, increase, lift, hike, put up, boost, push up, bump up, step up, up, mark up, higher, jack up, ratchet up, upped | opposite=cut | kind=act
cut | cut, reduce, lower, slash, trim, bring down, brought down, reduction, pare, scale back, scale down, curb, curtail, cutback, cut back, slim down, decrease, shave, mark down, rein in | opposite=raise | kind=act
unchanged | unchanged, steady, flat, hold, on hold, keep unchanged, left unchanged, leave unchanged, stable, no change, stand pat, kept on hold, stagnant, stagnate, static, level off, plateau | opposite=change-rate | kind=state
change-rate | change, alter, shift | opposite=unchanged | kind=act
double | double, twofold, two-fold, twice as many, twice as much, 100 percent increase, doubling | opposite=halve | kind=act
halve | halve, cut in half, half as many, half as much, drop by half, fall by half, reduce by half | opposite=double | kind=act
triple | triple, treble, threefold, three-fold, three times as many, three times as much | kind=act
exceed | exceed, top, surpass, pass, overtake, outstrip, break through, more than, above, go over, go beyond, in excess, better than expected, outperform, eclipse, go past, went past | opposite=below | kind=act
below | below, less than, fewer than, drop below, fall short, fell short, miss, undershoot, dip under, fell below, fall below, worse than expected, short of | opposite=exceed | kind=act
reach | reach, hit, climb to, touch, attain, stand at, stood at, get to, got to, arrive at, rise to, rose to | kind=act
peak | peak, record high, all-time high, highest level, highest ever, new high, top out, pinnacle, highest point, high point, high | opposite=low-point | kind=state
low-point | record low, all-time low, lowest level, new low, bottom, trough, lowest ever, rock bottom, lowest point, nadir, low | opposite=peak | kind=state
record | record, unprecedented, all-time, never before, historic, best ever, record-breaking, ground-breaking, first ever, biggest ever, highest ever, highest, best | kind=state
recover-econ | recover, recovery, rebound, bounce back, pick up, upturn, turn around, revive, recoup, turnaround, revival | opposite=relapse-econ | kind=act
grow-econ | economic growth, expand, grow, grew, grown, growth, expansion, boom, pick up, gdp growth | opposite=shrink | kind=act
shrink | shrink, shrank, shrunk, contract, contraction, negative growth, get smaller, downsize, dwindle, diminish, narrow | opposite=grow-econ | kind=act
recession | recession, downturn, slump, economic crisis, contraction, depression, slowdown, economic decline, financial crisis | opposite=boom | kind=thing
boom | boom, upturn, economic growth, prosperity, recovery, upswing, bubble | opposite=recession | kind=thing
economy | economy, economic, gdp, gross domestic product, national output, output | kind=thing
inflation | inflation, price rise, consumer prices, cost of living, price increases, inflationary, rising prices, price growth, consumer price index, cpi | opposite=deflation | kind=thing
deflation | deflation, falling prices, price falls, disinflation, deflationary | opposite=inflation | kind=thing
price | price, cost, tariff, rate, pricing, fee | kind=thing
expensive | expensive, costly, dear, pricey, dearer, higher price, overpriced, cost more | opposite=cheap | kind=state
cheap | cheap, inexpensive, affordable, low-cost, low price, cut-price, bargain, budget, cost less, knockdown | opposite=expensive | kind=state
interest-rate | interest rate, borrowing cost, base rate, key rate, lending rate, policy rate, benchmark rate, cost of borrowing, discount rate, lending cost | kind=thing
central-bank | central bank, monetary authority, federal reserve, fed, bank of england, european central bank, ecb, bank of japan, rate-setter, reserve bank, bundesbank, us fed, monetary policy committee, central banker, policymaker, rate-setters | kind=thing
bank | bank, lender, banking group, financial institution, creditor, banking giant, high street bank, building society | kind=thing
imf | international monetary fund, imf, world bank, international lender, global lender | kind=thing
currency | currency, exchange rate, dollar, euro, pound, sterling, yen, rouble, ruble, yuan, greenback, renminbi | kind=thing
devalue | devalue, devaluation, depreciate, weaken, lose value, depreciation, currency slide | opposite=appreciate | kind=act
appreciate | appreciate, strengthen, revalue, gain value, appreciation, revaluation, stronger | opposite=devalue | kind=act
stock-market | stock market, stock exchange, share, stock, equity, index, bourse, wall street, ftse, dow jones, nasdaq, nikkei, dax | kind=thing
share | share, stock, equity, security, holding | kind=thing
shareholder | shareholder, investor, stockholder, stakeholder, equity holder | kind=person
stake | stake, holding, shareholding, share, equity | kind=thing
bond | bond, government bond, gilt, treasury, debt security, sovereign bond | kind=thing
ipo | ipo, flotation, float, go public, initial public offering, stock market debut, listing, list on, stock market listing, went public, public offering, market debut | opposite=delist | kind=act
delist | delist, take private, go private, withdraw listing, taken private, delisting | opposite=ipo | kind=act
dividend | dividend, shareholder payout, payout, distribution | kind=thing
profit | profit, earnings, net income, profitable, in the black, net profit, surplus, bottom line, money-making | opposite=loss | kind=thing
loss | loss, in the red, net loss, loss-making, lose money, deficit, negative earnings, red ink, lost money | opposite=profit | kind=thing
revenue | revenue, sales, turnover, income, takings, receipts, proceeds | kind=thing
profit-warning | profit warning, warn on profit, cut its forecast, cut forecast, lower its outlook, lower forecast, slash forecast, lowered guidance, downgrade forecast, trim forecast, cut outlook | opposite=raise-forecast | kind=act
raise-forecast | raise forecast, raise its forecast, lift forecast, upgrade forecast, raise outlook, lift its outlook, raised guidance, revise upward | opposite=profit-warning | kind=act
upgrade | upgrade, raise the rating, lift rating, improve rating, promote | opposite=downgrade | kind=act
downgrade | downgrade, cut the rating, lower the rating, cut rating, strip of rating, relegate, rating cut, lower rating | opposite=upgrade | kind=act
rating-agency | rating agency, ratings agency, credit rating agency, moody, fitch, standard and poor | kind=thing
debt | debt, borrowing, liability, owe, arrears, indebted, loan, indebtedness | kind=thing
deficit | deficit, shortfall, budget gap, gap, red ink, budget hole, overspend | opposite=budget-surplus | kind=thing
default | default, fail to pay, fail to repay, miss payment, unable to pay, cannot repay, non-payment, sovereign default | opposite=repay | kind=act
repay | repay, pay back, paid back, pay off, settle the debt, repayment, paid off, clear the debt, reimburse, redeem | opposite=default | kind=act
lend | lend, lent, loan, credit, provide a loan, lending, extend credit | kind=act
borrow | borrow, take out a loan, raise debt, take on debt, tap the market, borrower, took out a loan | kind=act
mortgage | mortgage, home loan, housing loan, house loan | kind=thing
bailout | bailout, bail out, bail-out, rescue package, rescue plan, financial rescue, emergency loan, rescue deal, rescue loan, financial lifeline, state aid, emergency funding, bailed out | kind=thing
bankrupt | bankrupt, bankruptcy, insolvent, insolvency, go under, went under, administration, go bust, went bust, receivership, collapse, chapter 11, file for bankruptcy, filed for bankruptcy, call in the administrators, creditor protection, go into administration, fold, liquidation, bankruptcy protection, go out of business | opposite=rescue-firm | kind=act
rescue-firm | rescue, save from bankruptcy, bail out, save, emerge from bankruptcy, keep afloat, rescue deal, buyout rescue, saved from collapse | opposite=bankrupt | kind=act
administrator | administrator, receiver, liquidator, trustee, insolvency practitioner | kind=person
nationalise | nationalise, nationalize, nationalisation, nationalization, state takeover, public ownership, take into public ownership, government takeover, state ownership, expropriate | opposite=privatise | kind=act
privatise | privatise, privatize, privatisation, privatization, sell off, sell-off, private ownership, selloff, sell to private | opposite=nationalise | kind=act
merge | merge, merger, combine, tie-up, join forces, amalgamate, amalgamation, fuse, tie up, combination, joint venture, link-up, team up | opposite=demerge | kind=act
demerge | demerge, split, spin off, spin-off, break up, demerger, hive off, spinoff, separate | opposite=merge | kind=act
buy | buy, bought, purchase, acquire, acquisition, take over, took over, takeover, snap up, buyout, procure, buy out, pay for, paid for, pick up, swoop for | opposite=sell | kind=act
sell | sell, sold, sale, dispose of, divest, offload, disposal, sell-off, divestment, unload, sell off, sold off, put up for sale, auction off, hive off | opposite=buy | kind=act
takeover-bid | bid, offer, takeover bid, takeover offer, approach, tender offer, takeover approach, hostile bid | kind=thing
buyer | buyer, purchaser, acquirer, bidder, customer, suitor | opposite=seller | kind=person
seller | seller, vendor, trader, merchant | opposite=buyer | kind=person
export | export, overseas sales, sell abroad, ship abroad, foreign sales, sales abroad, exporter | opposite=import | kind=act
import | import, buy from abroad, bring in from abroad, purchases from abroad, foreign purchases, importer | opposite=export | kind=act
trade | trade, commerce, trading, business, trade ties | kind=thing
trade-war | trade war, trade dispute, trade row, tariff war, trade conflict, tit-for-tat tariffs | kind=thing
free-trade | free trade agreement, free trade deal, trade pact, trade deal, trade agreement, free-trade pact, trade accord, free-trade zone | kind=thing
tariff | tariff, duty, import duty, customs duty, import tax, levy, import tariff, customs levy | kind=thing
tax | tax, levy, duty, vat, taxation, sales tax, value-added tax, excise | kind=thing
taxpayer | taxpayer, public purse, public money, public funds | kind=person
subsidy | subsidy, subsidise, subsidize, state aid, grant, financial support, state support, government support | kind=thing
budget | budget, spending plan, fiscal plan, public spending, government spending, expenditure, finances | kind=thing
austerity | austerity, belt-tightening, spending cuts, cutbacks, cost-cutting, budget cuts, savings, efficiency drive, fiscal tightening, savings programme | opposite=stimulus | kind=thing
stimulus | stimulus, stimulus package, spending boost, economic package, pump-priming, quantitative easing, bond buying, cash injection, recovery package | opposite=austerity | kind=thing
pay-money | pay, paid, payment, hand over, settle, disburse, fork out, shell out, cough up, foot the bill | opposite=unpaid | kind=act
unpaid | unpaid, not paid, owed, outstanding, overdue, in arrears, refuse to pay, withhold payment, without pay | opposite=pay-money | kind=state
refund | refund, reimburse, money back, repay, rebate, reimbursement, give money back | kind=act
wage | wage, pay, salary, salaries, earnings, remuneration, pay packet, income, compensation package | kind=thing
pay-rise | pay rise, pay increase, wage increase, wage hike, pay raise, salary increase, wage rise, higher wages, higher pay, better pay, pay deal, raise wages, more pay | opposite=pay-cut | kind=act
pay-cut | pay cut, wage cut, salary cut, lower wages, pay freeze, wage freeze, pay reduction, cut wages | opposite=pay-rise | kind=act
minimum-wage | minimum wage, lowest legal wage, living wage, wage floor, minimum hourly pay | kind=thing
bonus | bonus, bonuses, extra pay, premium, incentive pay, windfall | kind=thing
pension | pension, retirement benefit, retirement pay, superannuation, old-age benefit, retirement fund | kind=thing
benefit-welfare | benefit, welfare, social security, dole, state benefit, welfare payment, social benefits, unemployment benefit, handout | kind=thing
invest | invest, investment, put money into, pump money, plough money, inject, funding, sink money, spend on, pump into, pour money | opposite=divest | kind=act
divest | divest, disinvest, pull money out, withdraw funds, divestment, sell its stake, cash out | opposite=invest | kind=act
fund | fund, finance, bankroll, financing, funding, pay for, back financially, underwrite, sponsor, raise money | kind=act
donate | donate, donation, give money, gave money, contribute, contribution, gift, grant, bequeath, give away, gave away | kind=act
donor | donor, benefactor, philanthropist, contributor, sponsor, backer | kind=person
spend | spend, spent, expenditure, outlay, splash out, spending, lay out | opposite=save-money | kind=act
save-money | save, saving, economise, economize, put aside, set aside | opposite=spend | kind=act
cost | cost, expense, bill, price tag, worth, set back, expenditure | kind=thing
worth | worth, value, valued at, estimated at, valuation, priced at, valuable, precious, priceless | kind=state
money | money, cash, fund, sum, currency, capital, banknote, amount | kind=thing
freeze-assets | freeze assets, asset freeze, freeze the assets, block accounts, freeze accounts, freeze bank accounts, froze assets, block assets | opposite=unfreeze-assets | kind=act
unfreeze-assets | unfreeze, release funds, release the assets, unblock, release frozen, unfroze | opposite=freeze-assets | kind=act
hire | hire, recruit, take on, took on, employ, recruitment, create jobs, job creation, add jobs, new jobs, new staff, sign up, hiring | opposite=lay-off | kind=act
lay-off | lay off, laid off, layoff, lay-off, job cuts, cut jobs, redundancy, redundant, shed jobs, axe jobs, slash jobs, job loss, job losses, make redundant, made redundant, cut staff, reduce workforce, shed staff, retrench, downsize, lose their jobs, lost their jobs, cut its workforce, staff cuts, jobs to go, cut posts, eliminate jobs, eliminate positions, axe, shed | opposite=hire | kind=act
unemployed | unemployed, jobless, unemployment, out of work, joblessness, without a job, claimant, jobseeker, without work | opposite=employed | kind=state
employed | employed, in work, employment, jobholder, have a job | opposite=unemployed | kind=state
job | job, post, position, role, employment, work, vacancy, workplace | kind=thing
worker | worker, employee, staff, workforce, personnel, labourer, laborer, staffer, member of staff, staff member, workmen, workman | kind=person
employer | employer, company, hirer | kind=person
manager | manager, executive, management, director, supervisor, boss, administrator | kind=person
ceo | chief executive, ceo, boss, chief executive officer, managing director, head of the company, company boss, company head, company chief | kind=person
chairman | chairman, chairwoman, chair, chairperson, board chief | kind=person
owner | owner, proprietor, landlord, holder, possessor | kind=person
tenant | tenant, renter, lodger, occupant, leaseholder, lessee | kind=person
founder | founder, co-founder, cofounder, creator, set up the company, originator | kind=person
businessman | businessman, businesswoman, tycoon, entrepreneur, magnate, mogul, industrialist, billionaire, oligarch, business leader, financier | kind=person
rich | rich, wealthy, billionaire, millionaire, affluent, wealth, fortune, well-off | opposite=poor | kind=state
poor | poor, poverty, impoverished, needy, deprived, destitute, penniless, hard-up, low-income | opposite=rich | kind=state
company | company, firm, business, corporation, group, enterprise, giant, conglomerate, manufacturer, outfit, multinational | kind=thing
startup | startup, start-up, new company, fledgling company, young company, tech venture, young firm, new firm | kind=thing
subsidiary | subsidiary, unit, division, arm, branch, affiliate, offshoot | kind=thing
headquarters | headquarters, head office, hq, base, main office, headquartered, based in | kind=thing
factory | factory, plant, works, mill, production facility, manufacturing facility, assembly line, production site, assembly plant, manufacturing plant | kind=thing
produce | produce, manufacture, production, build, turn out, output, assemble, manufacturing | kind=act
product | product, good, item, merchandise, goods, ware | kind=thing
shop | shop, store, retailer, supermarket, outlet, chain, department store, retail chain, boutique, grocer, high street | kind=thing
mall | mall, shopping centre, shopping center, shopping mall, arcade, retail park, shopping complex | kind=thing
customer | customer, consumer, client, shopper, user, patron, buyer | kind=person
supplier | supplier, vendor, contractor, provider, subcontractor | kind=person
supply | supply, deliver, delivery, shipment, provision | opposite=cut-off-supply | kind=act
cut-off-supply | cut off supply, halt supplies, cut off gas, turn off the taps, stop supplies, suspend supplies, halt deliveries, stop deliveries, cut off supplies, supply cut, supplies halted | opposite=supply | kind=act
order-goods | order, place an order, buy, purchase order, commission | kind=act
contract | contract, deal, agreement, order, tender | kind=thing
recall-product | recall, call back, product recall, withdraw from sale, pull from shelves, take off the market, pull from sale, take off the shelves, safety recall, withdraw from the market, pulled off shelves, from shelves, off the shelves, off the market, from sale | kind=act
defect | defect, fault, flaw, faulty, defective, malfunction, glitch, bug, safety problem, technical problem, failure | kind=thing
monopoly | monopoly, antitrust, anti-trust, dominant position, cartel, price-fixing, anti-competitive, anticompetitive, collusion, price fixing, market dominance | kind=thing
regulator | regulator, watchdog, competition authority, regulatory body, supervisor, regulatory authority, oversight body, antitrust authority, ombudsman, competition watchdog, securities and exchange commission, financial regulator, competition commission | kind=thing
licence | licence, license, permit, authorisation, authorization, concession, franchise | kind=thing
revoke-licence | revoke licence, revoke license, withdraw licence, withdraw license, strip of licence, strip of license, lose licence, lost its licence, lost its license, suspend licence, suspend license, licence revoked, license revoked | opposite=grant-licence | kind=act
grant-licence | grant licence, grant license, issue licence, issue license, award licence, award license, licensed, receive licence, receive license | opposite=revoke-licence | kind=act
patent | patent, intellectual property, copyright, trademark | kind=thing
infringe | infringe, infringement, violate, breach, violation, break the law, contravene, flout, broke the law, in breach, broke the rules, break the rules | opposite=comply | kind=act
comply | comply, compliance, obey, abide by, adhere, observe, conform, respect | opposite=infringe | kind=act
advertise | advertise, advert, advertisement, ad, commercial, promotion, promote, marketing, billboard | kind=act
brand | brand, label, trademark, marque | kind=thing
insurance | insurance, insurer, insure, underwriter, policyholder, reinsurer | kind=thing
property | property, real estate, housing, estate, premises | kind=thing
rent | rent, lease, rental, hire, charter | kind=act
oil | oil, crude, petroleum, crude oil, brent, barrel | kind=thing
gas | gas, natural gas, lng, fuel, liquefied gas | kind=thing
fuel | fuel, petrol, gasoline, diesel, gas, kerosene, motor fuel | kind=thing
opec | opec, oil cartel, oil producers, oil-producing countries, producers cartel, oil exporters, oil-exporting countries | kind=thing
pipeline | pipeline, gas pipe, oil pipe, pipe, conduit | kind=thing
gold | gold, bullion, precious metal | kind=thing
coal | coal, coalmine, colliery, lignite, coal-fired | kind=thing
steel | steel, steelmaker, steelworks, iron, steel mill | kind=thing
mine | mine, pit, colliery, quarry, shaft, mining, mineshaft | kind=thing
miner | miner, mineworker, pitman, mine worker, coal miner | kind=person
electricity | electricity, power, grid, electric, electrical, energy, power grid | kind=thing
power-plant | power plant, power station, generating station, reactor, generating plant, energy plant | kind=thing
nuclear-plant | nuclear plant, nuclear power plant, nuclear power station, nuclear reactor, nuclear station, atomic power plant, reactor, atomic plant, nuclear facility | kind=thing
radiation | radiation, radioactive, radioactivity, nuclear leak, contamination, fallout | kind=thing
renewable | renewable, green energy, clean energy, wind power, solar power, solar, renewable energy, wind farm, wind turbine, green power | kind=thing
carmaker | carmaker, car maker, automaker, auto maker, car manufacturer, vehicle maker, motor company, car company, auto giant, car giant, auto manufacturer, carmaking | kind=thing
planemaker | planemaker, aircraft maker, plane maker, aircraft manufacturer, airbus, boeing, aerospace company, aviation giant | kind=thing
airline | airline, carrier, air carrier, airways, low-cost carrier, flag carrier, airline company | kind=thing
drugmaker | drugmaker, drug maker, pharmaceutical company, drug company, pharmaceutical firm, drugs firm, pharmaceutical group, drugs giant, pharmaceutical giant, pharma | kind=thing
tech-company | tech company, technology company, tech giant, technology firm, software company, software maker, internet company, internet giant, tech firm, tech group, silicon valley, software giant, software group, tech titan | kind=thing
telecom | telecom, telecommunications, phone company, mobile operator, network operator, telco, mobile phone company, phone operator | kind=thing
analyst | analyst, economist, expert, strategist, observer, commentator, market watcher, specialist | kind=person
trader | trader, broker, dealer, stockbroker, merchant | kind=person
farmer | farmer, grower, agricultural worker, rancher, peasant, farm worker, breeder, smallholder | kind=person
farm | farm, ranch, agricultural, farmland, plantation, agriculture, farming, smallholding | kind=thing
harvest | harvest, crop, yield, reap, grain harvest, vintage | kind=thing
grain | grain, wheat, corn, maize, cereal, barley, rice | kind=thing
livestock | livestock, cattle, cow, sheep, herd, farm animal, pig, poultry | kind=thing
cull | cull, slaughter, put down, destroy, exterminate, mass slaughter | kind=act
tourism | tourism, holiday industry, travel industry, tourist trade, travel sector | kind=thing
tourist | tourist, holidaymaker, vacationer, visitor, traveller, traveler, sightseer, day-tripper | kind=person
hotel | hotel, resort, guesthouse, inn, lodge, hostel, motel | kind=thing
restaurant | restaurant, cafe, eatery, diner, bistro, bar, pub, takeaway, eating place | kind=thing
nightclub | nightclub, disco, night club, club, dance club, discotheque, nightspot | kind=thing
relapse-econ | double-dip, slide back, slip back, falter, worsen again, slump again | opposite=recover-econ | kind=act
budget-surplus | surplus, budget surplus, in surplus, balanced budget | opposite=deficit | kind=thing
retirement-age | retirement age, pension age, age of retirement, pensionable age, state pension age | kind=thing
drill-oil | drill, drilling, exploration, prospect, oil exploration, rig, oil rig, oil platform | kind=act
fracking | fracking, hydraulic fracturing, shale gas, frack | kind=act
relocate-hq | relocate, move headquarters, shift headquarters, transfer headquarters | kind=act
outsource | outsource, offshore, move production, shift production, outsourcing, move jobs | kind=act
rebate-tax | tax cut, tax break, tax relief, lower taxes, cut taxes, tax reduction, reduce taxes | opposite=tax-rise | kind=act
tax-rise | tax rise, tax hike, tax increase, higher taxes, raise taxes, increase taxes | opposite=rebate-tax | kind=act
rate-cut | rate cut, cut rates, lower rates, cut interest rates, lower interest rates, reduce interest rates, cheaper borrowing | opposite=rate-rise | kind=act
rate-rise | rate rise, rate hike, raise rates, hike rates, raise interest rates, increase interest rates, lift rates, rate increase | opposite=rate-cut | kind=act
price-cut | price cut, cut prices, lower prices, reduce prices, slash prices, price reduction | opposite=price-rise | kind=act
price-rise | price rise, price hike, price increase, raise prices, higher prices, increase prices, put up prices, dearer | opposite=price-cut | kind=act
output-cut | output cut, production cut, cut output, cut production, reduce output, curb output, pump less, reduce production | opposite=output-rise | kind=act
output-rise | output increase, raise output, increase production, boost output, pump more, raise production, increase output, boost production | opposite=output-cut | kind=act
confidence-econ | consumer confidence, business confidence, sentiment, business climate, confidence index, morale | kind=thing
retail-sales | retail sales, consumer spending, shop sales, high street sales, store sales | kind=thing
trade-gap | trade deficit, trade gap, trade balance, current account deficit, trade shortfall | opposite=trade-surplus | kind=thing
trade-surplus | trade surplus, export surplus, current account surplus | opposite=trade-gap | kind=thing
credit-card | credit card, bank card, debit card, payment card | kind=thing
cash-machine | cash machine, atm, cash dispenser, cashpoint | kind=thing
savings | saving, deposit, bank deposit, nest egg, account | kind=thing
hedge-fund | hedge fund, private equity, investment fund, fund manager, buyout firm, private equity firm | kind=thing
layoff-notice | notice, dismissal notice, redundancy notice, pink slip | kind=thing
work-hours | working hours, working week, working time, hours, shift | kind=thing
sick-leave | sick leave, medical leave, off sick, leave of absence | kind=state
parental-leave | parental leave, maternity leave, paternity leave | kind=state
child-labour | child labour, child labor, underage workers, child workers | kind=thing
sweatshop | sweatshop, garment factory, clothing factory, textile factory | kind=thing
`;
