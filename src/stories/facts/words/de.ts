/** What news words mean in this language, and its words for numbers, days, negation and plans. Written for this product. */
export const CONCEPTS = `
die | tot, tote*, todesopfer*, starb*, sterben, stirbt, gestorben*, verstarb*, verstorben*, ums leben, tödlich*, todesfall*, todesfälle*, verunglückte tödlich, erlag*, erliegt, erlegen, leben verlor*, nicht überlebt, leblos*, ums leben gekommen, tote gefordert, gefordert tote, todesfälle | opposite=survive
hurt | verletz*, verwundet*, verwundung*, blessur*, schwerverletzt*, leichtverletzt*, trug* verletzungen davon
kill | getötet*, töte*, tötung*, umgebracht*, brachte* um, ermord*, mord, morde*, erschlagen*, erschoss*, erschossen*, todesschütze*
survive | überleb*, kam* mit dem leben davon, überstand* | opposite=die
birth | gebor*, geburt*, zur welt, entbind*, entbunden
body | leiche*, leichnam*, sterbliche überreste, tot aufgefunden
ill | erkrank*, krank*, leidet an
infect | infizier*, infektion*, ansteck*, angesteckt*, neuinfektion*
recover | genes*, gesund*, erhol* sich, wieder auf den beinen
poison | vergift*, gift, giftig*
drown | ertrank*, ertrink*, ertrunken*
shoot | schoss*, schüss*, schieß*, angeschossen*, schusswechsel*, feuerte*, feuergefecht*
stab | messerangriff*, messerattacke*, messerstecher*, erstach*, erstochen*, niedergestochen*, messerstich*
kidnap | entführ*, verschlepp*, kidnapp*, gekidnappt*
hostage | geisel*
arrest | festgenommen*, festnahme*, festnimmt, nahm* fest, verhaft*, in gewahrsam, gefasst*, dingfest, handschellen, gewahrsam | opposite=release
release | freigelassen*, freilass*, ließ* frei, auf freiem fuß, entlass* aus der haft, auf freien fuß, haftentlass*, wieder frei | opposite=arrest
jail | gefängnisstrafe*, haftstrafe*, freiheitsstrafe*, hinter gitter*, inhaftier*, untersuchungshaft, u-haft, jahre haft, haft, ins gefängnis, im gefängnis | opposite=release
escape | entkam*, entkommen*, geflohen*, floh, flohen, flucht, flücht* aus, ausbruch, ausgebrochen aus, entwich*, getürmt | opposite=arrest
charge-court | anklag*, angeklagt*, klagte* an, anklage erhoben, beschuldig*
sentence | verurteil*, schuldspruch*, strafmaß, urteil gegen | opposite=acquit
guilty | schuldig*, schuldspruch*, für schuldig | opposite=acquit
acquit | freigesprochen*, freispruch*, sprach* frei, freisprech* | opposite=guilty
prosecute | verfahren eingeleitet, leitet* ein verfahren, ermittlungsverfahren, strafverfahren | opposite=drop-case
drop-case | verfahren eingestellt, stellte* das verfahren ein, ermittlungen eingestellt, anklage fallengelassen, einstellung des verfahrens | opposite=prosecute
appeal | berufung*, revision ein*, rechtsmittel*, beschwerde ein*
overturn | aufgehoben*, hob* auf, aufhebung*, kippt*, gekippt*, kassiert*, annullier*, für nichtig | opposite=uphold
uphold | bestätigt* das urteil, urteil bestätigt*, hielt* aufrecht, aufrechterhalten*, hat bestand | opposite=overturn
investigate | ermittel*, ermittl*, untersuch*, fahnd*, prüf*, nachforsch*
suspect | verdächtig*, tatverdächtig*, mutmaßlich*, beschuldigte*
trial | prozess*, gerichtsverhandlung*, verhandlung vor, hauptverhandlung*, vor gericht
court | gericht*, landgericht*, amtsgericht*, oberlandesgericht*, bundesgerichtshof*, bgh, verfassungsgericht*, tribunal*, kammer
judge | richter*, richterin*
prosecutor | staatsanwalt*, staatsanwält*, staatsanwaltschaft*, anklagebehörde*, bundesanwalt*, ankläger*
lawyer | anwalt*, anwält*, rechtsanwalt*, rechtsanwält*, verteidiger*, rechtsbeistand*
sue | klage ein*, verklag*, klage gegen, reichte* klage, zog* vor gericht, klagt* gegen
fine | geldstrafe*, bußgeld*, geldbuße*, strafzahlung*, geldbusse*, strafe zahlen
compensate | entschädig*, schadenersatz*, schadensersatz*, schmerzensgeld*, abfindung*
extradite | auslieferung*, ausgeliefert*, liefert* aus, abschieb*, abgeschoben*, überstell*
pardon | begnadig*, amnestie*, straferlass*
confess | gestand*, gestanden*, geständnis*, gestehen, gesteht, räumt* ein, eingeräumt*, zugegeben*, gab* zu | opposite=deny
steal | gestohlen*, stahl*, stehlen, diebstahl*, diebstähl*, erbeut*, raub*, geraubt*, entwendet*, überfall*, einbruch*, einbrecher*, dieb, diebe*
fraud | betrug*, betrüger*, betrogen*, unterschlag*, unterschlug*, veruntreu*, untreue
bribe | bestech*, bestoch*, schmiergeld*, korrupt*
smuggle | schmugg*, geschmuggelt*, schleus*
drug | droge*, rauschgift*, kokain*, heroin*, cannabis*, betäubungsmittel*
weapon | waffe*, schusswaffe*, gewehr*, pistole*, munition*
raid | razzia*, durchsuch*
seize | beschlagnahm*, sichergestellt*, stellte* sicher, konfiszier*, eingezogen*
appoint | ernannt*, ernenn*, berufen*, beruft, berief*, nominier*, bestellt* zum, eingesetzt*, neuer chef, neue chefin, tritt* amt an, an die spitze | opposite=dismiss-job
dismiss-job | entlassen*, entließ*, entlässt, gefeuert*, feuert*, abberufen*, abberufung*, abgesetzt*, absetzung*, freigestellt*, freistellung*, rauswurf*, rausgeworfen*, beurlaubt*, trennt* sich von, trennung von | opposite=appoint
resign | rücktritt*, zurückgetreten*, trat* zurück, tritt zurück, zurücktreten, zurücktritt, abtritt, tritt ab, trat* ab, legt* amt nieder, amt niedergelegt, rückzug vom, wirft das handtuch, gibt* amt auf, demission* | opposite=stay-on
stay-on | bleibt* im amt, im amt bleiben, macht weiter, weiter im amt, bleibt trainer, bleibt chef | opposite=resign
hire | stellt* ein, eingestellt*, einstellung*, neueinstellung*, angeheuert*, neue mitarbeiter | opposite=lay-off
lay-off | stellenabbau*, stellen streich*, streicht* stellen, stellenstreich*, arbeitsplätze abbau*, baut* stellen ab, kündigung*, gekündigt*, job-abbau, jobabbau, personalabbau, massenentlassung*, streicht stellen, arbeitsplätze ab, stellen in | opposite=hire
successor | nachfolg*, folgt* auf, ersetzt*, tritt die nachfolge, löst* ab, abgelöst*
retire | ruhestand*, karriereende*, beendet* karriere, pensionier*, in rente, in pension, hört auf
candidate | kandidat*, bewerber*, spitzenkandidat*, anwärter*
approve | billig*, gebilligt*, genehm*, zustimm*, zugestimmt*, stimmt* zu, verabschied*, beschloss*, beschlossen*, beschließ*, angenommen*, nahm* an, grünes licht, gab* frei, freigegeben*, abgesegnet*, bewillig*, votiert* für, ratifizier* | opposite=reject
reject | ablehn*, abgelehnt*, lehnt* ab, abgewiesen*, wies* ab, wies* zurück, zurückgewiesen*, zurückweis*, abweis*, verwarf*, verworfen*, durchgefallen*, scheitert* an, gescheitert*, absage an, erteilt* eine absage, stimmt* gegen | opposite=approve
agree | einig*, geeinigt*, einigung*, vereinbar*, verständig* sich, übereinkunft*, abkommen*, kompromiss* | opposite=refuse
refuse | weigert*, verweiger*, weigerung* | opposite=agree
sign | unterzeich*, unterschr*, unterschrift*, paraphier*, besiegel*
vote | abstimm*, abgestimmt*, stimmt* ab, votum*, votier*, stimmen, abstimmung*, vertrauensvotum*, misstrauensvotum*, parlamentsabstimmung*
elect | gewählt*, wählt*, wiedergewählt*, wiederwahl*, wahlsieg*, wahlsieger*
election | wahl, wahlen, parlamentswahl*, präsidentenwahl*, präsidentschaftswahl*, bundestagswahl*, landtagswahl*, kommunalwahl*, neuwahl*, urnengang*, stichwahl*, gouverneurswahl*, bürgermeisterwahl*, europawahl*, regionalwahl*, präsidentschaftswahlen
referendum | referend*, volksabstimmung*, volksentscheid*, bürgerentscheid*
law | gesetz*, novelle*, gesetzentwurf*, gesetzesvorlage*, regelung*
ban | verbot*, verbiet*, untersag*, verbann* | opposite=allow
allow | erlaub*, gestatt*, zulass*, zugelassen*, lässt zu, genehmig*, legalisier*, darf, dürfen | opposite=ban
impose | verhäng*, erlass*, erließ*, auferleg*, eingeführt*, führt* ein, in kraft gesetzt | opposite=lift
lift | aufgehoben*, hebt* auf, hob* auf, aufheb*, abgeschafft*, schafft* ab, außer kraft | opposite=impose
sanction | sanktion*, strafmaßnahme*, embargo*
veto | veto*, blockier*
support | unterstütz*, befürwort*, stellt* sich hinter, spricht sich für, sprach* sich für, rückendeckung | opposite=oppose
oppose | widersetz*, gegen den plan, dagegen, stellt* sich gegen, spricht sich gegen, sprach* sich gegen, gegner* | opposite=support
postpone | verschob*, verschieb*, verschoben*, vertagt*, verleg*, aufgeschoben*, verzöger*, verspät*, später als geplant | opposite=bring-forward
bring-forward | vorgezogen*, vorverleg*, zieht* vor, zog* vor, früher als geplant | opposite=postpone
cancel | abgesagt*, absage*, sagt* ab, storn*, gestrichen*, streich*, fällt aus, fiel* aus, ausgefallen*, annullier* | opposite=hold-event
hold-event | stattgefunden*, fand* statt, findet statt, abgehalten*, ausgetragen*, über die bühne | opposite=cancel
extend | verlänger*, ausgedehnt*, ausgeweitet* | opposite=shorten
shorten | verkürz*, gekürzt*, kürz* die dauer | opposite=extend
rise | stieg*, steig*, gestiegen*, anstieg*, angestiegen*, zunahm*, zugenommen*, nahm* zu, zuwachs*, wuchs*, kletter*, legt* zu, zugelegt*, zuleg*, höher als, verteuer*, plus | opposite=fall
fall | sank, sanken, sinkt, sinken, gesunken*, fiel, fielen, fällt, gefallen*, rückgang*, rückgäng*, ging* zurück, zurückgegangen*, abnahme*, nahm* ab, nachgegeben*, gab* nach, rutscht*, brach* ein, eingebrochen*, einbruch*, schrumpf*, verbillig*, minus, verlor* | opposite=rise
raise | erhöh*, angehoben*, hebt* an, hob* an, anheb*, aufgestockt*, stockt* auf, heraufgesetzt*, heraufsetz* | opposite=cut
cut | senk*, gesenkt*, kürz*, gekürzt*, reduzier*, herabgesetzt*, setzt* herab, verringer*, drossel*, gedrosselt*, zurückgefahren*, einspar*, zusammengestrichen* | opposite=raise
double | verdoppel*, doppelt so, zweimal so, verzweifach* | opposite=halve
halve | halbier*, um die hälfte | opposite=double
exceed | übertraf*, übertr*, überstieg*, überschritt*, überschreit*, mehr als erwartet, besser als erwartet | opposite=fall-short
fall-short | verfehlt*, blieb* hinter, unterschritt*, unterschreit*, weniger als erwartet, unter den erwartungen | opposite=exceed
unchanged | unverändert*, gleich hoch, stagnier*, bleibt bei, beließ*, belässt, konstant
expand | ausbau*, erweiter*, ausgebaut*, baut* aus, expandier*, vergrößer* | opposite=shrink
shrink | schrumpf*, verkleiner*, geschrumpft* | opposite=expand
improve | verbesser*, besser*, aufschwung* | opposite=worsen
worsen | verschlechter*, verschlimmer*, schlechter*, zugespitzt*, eskalier* | opposite=improve
begin | begann*, beginn*, begonnen*, start*, gestartet*, anfang*, fing* an, angefangen*, auftakt*, eröffnet*, angelaufen*, läuft an | opposite=end
end | ende, endet*, beend*, abschluss*, abgeschlossen*, schließt ab, ging* zu ende, vorbei, vorüber, beigelegt* | opposite=begin
halt | gestoppt*, stopp*, ausgesetzt*, setzt* aus, aussetz*, unterbroch*, unterbrach*, eingestellt*, stellt* ein, angehalten*, pausier*, auf eis, lahmgelegt* | opposite=resume
resume | wieder aufgenommen*, wiederaufnahme*, nahm* wieder auf, nimmt wieder auf, wiederaufgenommen*, wieder angelaufen, fortgesetzt* | opposite=halt
continue | fortsetz*, fortgesetzt*, setzt* fort, weitergeh*, geht weiter, dauert* an, hält an, hielt* an, anhalt* | opposite=halt
buy | kauf, kaufs, kaufte*, kauft, kaufen, gekauft*, erwarb*, erwirb*, erworben*, erwerb*, ankauf*, anschaff*, beschafft* | opposite=sell
sell | verkauf*, veräußer*, absetzt*, stößt* ab, abgestoßen*, versteiger*, unter den hammer | opposite=buy
takeover | übernahm*, übernehm*, übernimmt, übernommen*, schluckt*
merge | fusion*, zusammenschl*, zusammenschluss*, schließ* sich zusammen, verschmelz* | opposite=split
split | aufspalt*, abspalt*, gespalten*, ausglieder*, spaltet*, trennt* sich | opposite=merge
invest | investier*, investition*, investment*, steckt*
profit | gewinn, gewinns, gewinne*, überschuss*, nettogewinn*, reingewinn*, jahresüberschuss*, quartalsgewinn*, ergebnis | opposite=loss
loss | verlust*, minus, fehlbetrag*, rote zahlen, defizit* | opposite=profit
revenue | umsatz*, umsätz*, erlös*, einnahme*
bankrupt | insolven*, pleite*, bankrott*, konkurs*, zahlungsunfähig*, gläubigerschutz
debt | schuld, schulden*, verschuld*, verbindlichkeit*
loan | kredit*, darlehen*, anleihe*
pay | zahl, zahlt*, zahlen, bezahl*, gezahlt*, überwies*, überwiesen*, auszahl*, ausgezahlt*
donate | spend*, gespendet*, spende*, stift*, gestiftet*
strike-work | streik*, gestreikt*, warnstreik*, ausstand*, arbeitsniederlegung*, arbeitskampf*, legt* die arbeit nieder, generalstreik*, bahnstreik*, pilotenstreik*, lokführerstreik*, streikt*
produce | produzier*, produktion*, herstell*, hergestellt*, stellt* her, fertig*, gefertigt*
export | export*, ausfuhr*, ausgeführt* | opposite=import
import | import*, einfuhr*, eingeführt* | opposite=export
recall | rückruf*, ruft* zurück, rief* zurück, zurückgeruf*, zurückruf*
contract | vertrag*, verträg*, kontrakt*, auftrag*, aufträg*
order-goods | bestell*, order*, geordert*, großauftrag*
deliver | liefer*, geliefert*, auslief*, zustell*, übergab*, übergeben*
company | unternehmen*, konzern*, firma, firmen*, betrieb*, hersteller*, gesellschaft*, gruppe, autobauer*, autozulieferer*, zulieferer*, pharmakonzern*, energiekonzern*, chemiekonzern*, softwarekonzern*, versorger*, energieversorger*, handelskette*, fluggesellschaft*, airline*, kette
bank | bank, banken, geldhaus*, kreditinstitut*, geldinstitut*, sparkasse*
price | preis*, kosten, teuer*, tarif*, ölpreis*, strompreis*, benzinpreis*, gaspreis*, lebensmittelpreis*, kaufpreis*, ticketpreis*
tax | steuer*, abgabe*, mehrwertsteuer*, einkommensteuer*, erbschaftsteuer*, steuersatz*
tariff | zoll*, zöll*, strafzoll*, strafzöll*, einfuhrzoll*, einfuhrzöll*
interest-rate | leitzins*, zins*, zinssatz*
central-bank | zentralbank*, notenbank*, währungshüter*, bundesbank, ezb, fed
inflation | inflation*, teuerung*, teuerungsrate*, verbraucherpreis*, preisauftrieb*
unemployment | arbeitslos*, erwerbslos*
economy | wirtschaft*, konjunktur*, bruttoinlandsprodukt*, bip, volkswirtschaft*
budget | haushalt*, etat*, budget*
share-stock | aktie*, anteil*, papier, papiere, anteilsschein*
stock-exchange | börse*, dax, aktienmarkt*, leitindex*, parkett
wage | lohn*, löhne*, gehalt*, gehälter*, entgelt*, mindestlohn*, lohnerhöhung*, tariflohn*, gehaltserhöhung*
pension | rente*, pension*, altersvorsorge*
money | geld*, mittel, summe*, betrag*
job | stelle, stellen, arbeitsplatz*, arbeitsplätz*, job*, posten, arbeitsplätzen
worker | mitarbeiter*, beschäftigt*, arbeiter*, angestellt*, arbeitnehmer*, belegschaft*, bedienstet*, bergleute*, bauarbeiter*, fabrikarbeiter*, bergarbeiter*
union | gewerkschaft*, arbeitnehmervertret*, verdi, ig metall
boss | chef, chefs, chefin*, vorstandschef*, vorstandsvorsitzend*, konzernchef*, geschäftsführer*, firmenchef*, vorstandsboss*, ceo
oil | öl*, erdöl*, rohöl*
gas | gas, gases, erdgas*, gaspreis*
electricity | strom*, elektrizität*, stromversorgung*, energieversorg*
nuclear-plant | atomkraftwerk*, kernkraftwerk*, akw*, atommeiler*, reaktor*
win | gewann*, gewinn*, gewonnen*, sieg*, gesiegt*, bezwang*, bezwungen*, schlug*, geschlagen*, besieg*, setzt* sich durch, triumph*, behielt* die oberhand, erfolg gegen | opposite=lose
lose | verlor*, verlier*, verloren*, niederlage*, unterlag*, unterliegt, unterlegen*, geschlagen geben, unterlag, kassiert*, pleite | opposite=win
draw-match | unentschied*, remis, punkteteilung*, trennt* sich 1:1, trennten sich
goal | tor, tore, toren, treffer*, traf, erzielt*, gegentor*
match | spiel*, partie*, begegnung*, duell*, match*
team | mannschaft*, team*, elf, verein*, klub*, club*, auswahl
player | spieler*, profi*, stürmer*, torwart*, torhüter*, verteidiger*, mittelfeldspieler*, angreifer*
coach | trainer*, coach*, bundestrainer*, chefcoach*, übungsleiter*, teamchef*
final | finale*, endspiel*
semifinal | halbfinale*, semifinale*, vorschlussrunde
tournament | turnier*, wm, em, weltmeisterschaft*, europameisterschaft*, meisterschaft*, pokal*
champion | meister*, titel*, weltmeister*, champion*, pokalsieger*, europameister*
medal | medaille*, goldmedaille*, gold, silber, bronze
qualify | qualifizier*, qualifikation*, zog* ins, einzug*, eingezogen*, weitergekommen*, kommt weiter, erreicht* | opposite=knocked-out
knocked-out | ausgeschieden*, schied* aus, scheidet aus, ausscheid*, aus im, rausgeflogen* | opposite=qualify
race | rennen*, grand prix, lauf, etappe*, wettkampf*
transfer-player | wechsel*, gewechselt*, verpflicht*, transfer*, ablöse*, neuzugang*
spectator | zuschauer*, fans, fan, besucher*, publikum*, anhänger*
doping | doping*, gedopt*, positiv getestet*
prize | preis*, auszeichn*, ausgezeichn*, geehrt*, ehrung*, prämier*, filmpreis*, literaturpreis*, buchpreis*, nobelpreis*, friedenspreis*, oscar*
film | film*, kinofilm*, streifen, spielfilm*
director-film | regisseur*, filmemacher*, regie
actor | schauspiel*, darsteller*, mime
singer | sänger*, popstar*, musiker*, rapper*
book | buch*, büch*, roman*, band
author | autor*, schriftsteller*, verfasser*, dichter*
painting | gemälde*, bild, bilder*, kunstwerk*, leinwand*
museum | museum*, museen, galerie*
exhibition | ausstell*, ausgestellt*, schau, messe*
festival | festival*, festspiel*, filmfest*
concert | konzert*, auftritt*, tournee*
record | rekord*, bestmarke*, höchststand*, bestwert*, bestzeit*, höchstwert*, allzeithoch
crash | abgestürzt*, absturz*, stürzt* ab, verunglück*, unglück*, flugzeugabsturz*, hubschrauberabsturz*, bruchlandung*, flugzeugunglück*
accident | unfall*, unfäll*, unglück*, verkehrsunfall*, verunglück*, zugunglück*, busunglück*, busunfall*, verkehrsunfäll*, autounfall*, arbeitsunfall*, bergunfall*, schiffsunglück*, flugzeugunglück*, grubenunglück*, massenkarambolage*
collide | kollidier*, kollision*, zusammenstoß*, zusammenstöß*, zusammengestoßen*, zusammenprall*, prallt* gegen, prallt* zusammen, stieß* zusammen, rammt*, gerammt*
derail | entgleis*, aus den gleisen, aus den schienen
blaze | brand, brandes, brände*, brannte*, brennt*, gebrannt*, feuer, feuers, flammen*, großbrand*, waldbrand*, waldbränd*, großfeuer*, ausgebrannt*, in flammen, wohnungsbrand*, hausbrand*, wohnhausbrand*, kellerbrand*, dachstuhlbrand*, fabrikbrand*, buschbrand*, buschbränd*, hotelbrand*, brandkatastrophe*, buschfeuer*, feuersbrunst*, feuerinferno
extinguish | gelöscht*, lösch*, unter kontrolle
explode | explod*, explosion*, detonier*, detonation*, in die luft, verpuff*, gasexplosion*, bombenexplosion*
bomb | bombe*, sprengsatz*, sprengsätze*, sprengkörper*, fliegerbombe*, weltkriegsbombe*, blindgänger*, sprengstoff*
flood | hochwasser*, überschwemm*, überflut*, flut, fluten*, sturzflut*, unter wasser, jahrhunderthochwasser*, überflutung*, flutkatastrophe*, hochwasserkatastrophe*
quake | erdbeben*, beben*, bebte*, erdstoß*, erdstöß*, seebeben*, nachbeben*, erdbebenserie*
storm | sturm*, stürm*, orkan*, unwetter*, hurrikan*, taifun*, zyklon*, tornado*, wirbelsturm*, wintersturm*, sandsturm*, schneesturm*, gewitter*, tropensturm*
landslide | erdrutsch*, hangrutsch*, schlammlawine*, murenabgang*, mure, bergsturz*
avalanche | lawine*, schneebrett*, lawinenabgang*, schneelawine*, lawinenunglück*
volcano | vulkan*, lava, ausgebrochen*
drought | dürre*, trockenheit*, wassermangel*
rain | regen*, niederschlag*, niederschläg*, regnet*, starkregen*, wolkenbruch*
snow | schnee*, schneit*, schneefall*, neuschnee*
heat | hitze*, hitzewelle*, temperatur*
collapse | eingestürzt*, stürzt* ein, einsturz*, zusammengebrochen*, brach* zusammen, einstürz*
sink | gesunken*, sank, sanken, untergang*, untergegangen*, ging* unter, gekentert*, kenter*
leak | leck, lecks, leckte, ausgelaufen*, läuft aus, lief* aus, ausgetreten*, trat* aus
damage | beschädig*, schaden*, schäden*, sachschaden*
destroy | zerstör*, vernicht*, abgebrannt*, verwüst*, abriss*, abgerissen*, reißt* ab, in schutt und asche, dem erdboden gleich | opposite=build
evacuate | evakuier*, in sicherheit gebracht, brachte* in sicherheit, geräumt*, räumt*, räumen, räumung*, häuser verlassen, wohnungen verlassen, verlässt das haus | opposite=return
return | zurückkehr*, kehrt* zurück, zurückgekehrt*, rückkehr*, heimkehr*, heimgekehrt*, wieder in ihre, zurück nach hause, heimreis* | opposite=evacuate
rescue | rettet*, retten, rettung*, gerettet*, geborgen*, barg, bargen, bergung*, befreit*
search | suche*, sucht*, suchen, gesucht*, suchaktion*, fahndung*
find | gefunden*, fand, fanden, gefund*, entdeckt*, aufgefunden*, aufgetaucht*, aufgespürt*, wiedergefunden* | opposite=missing
missing | vermiss*, verschwand*, verschwunden*, verscholl*, unauffindbar*, spurlos, nicht gefunden | opposite=find
outage | stromausfall*, blackout*, ausfall*, ausgefallen*, ohne strom, störung*, lahmgelegt* | opposite=restore
restore | wiederhergestellt*, wiederherstell*, stellt* wieder her, repariert*, behoben*, wieder am netz | opposite=outage
trapped | eingeschlossen*, verschüttet*, eingeklemmt*, festsitz*, sitzt fest, saßen fest, steckt* fest
homeless | obdachlos*, wohnungslos*, ohne dach, ohne obdach
emergency | notstand*, ausnahmezustand*, katastrophenfall*, katastrophenalarm*, alarm*
protest | protest*, demonstr*, kundgebung*, auf die straße, auf die straßen, demo, demos
riot | krawall*, ausschreitung*, unruhe*, randalier*, tumult*
clash | zusammenstöße, gefecht*, auseinandersetz*, kämpfe, schlägerei*
attack | angriff*, angegriffen*, griff* an, greift an, attack*, anschlag*, anschläge*, attentat*, überfall*, messerangriff*, bombenanschlag*, bombenanschläge*, raketenangriff*, drohnenangriff*, terroranschlag*, selbstmordanschlag*, brandanschlag*
airstrike | luftangriff*, luftschlag*, luftschläg*, bombardier*, bombardement*
shelling | beschuss, beschoss*, beschossen*, artillerie*, granate*
shoot-down | abgeschossen*, abschuss*, schoss* ab, holt* vom himmel, abgefangen*
capture | eingenommen*, nahm* ein, erobert*, eroberung*, besetzt*, einnahme, unter kontrolle gebracht | opposite=withdraw
withdraw | abgezogen*, abzug*, zieht* ab, zog* ab, rückzug*, zurückgezogen*, zieht* sich zurück, zog* sich zurück, abzieh* | opposite=capture
deploy | entsandt*, entsend*, entsandte*, verleg*, stationier*, schickt*, mobilisier*, einsatz | opposite=withdraw
ceasefire | waffenruhe*, waffenstillstand*, feuerpause*, kampfpause*
negotiate | verhandel*, verhandlung*, gespräch*, unterred*, friedensgespräch*
peace | frieden*, friedensabkommen*, friedensvertrag* | opposite=war
war | krieg*, kriegs*, konflikt* | opposite=peace
invade | einmarsch*, marschiert* ein, eingefallen*, invasion*, eingedrungen*
coup | putsch*, staatsstreich*, umsturz*, gestürzt*, stürzt*
missile | rakete*, marschflugkörper*, geschoss*
drone | drohne*, unbemannt*
soldier | soldat*, militärangehörig*, truppe*, streitkräfte*, kriegsgefangene
army | armee*, militär*, streitkräft*, heer*, bundeswehr*
rebel | rebell*, aufständisch*, milizen, miliz*, guerilla*
terrorist | terror*, extremist*, islamist*, dschihadist*
refugee | flüchtling*, geflüchtet*, vertrieben*, asylbewerber*, schutzsuchend*
migrant | migrant*, zuwander*, einwander*
prisoner | gefangen*, häftling*, insasse*, inhaftierte*
swap | austausch*, ausgetauscht*, tausch*, gefangenenaustausch*
announce | sagt*, teilt* mit, mitgeteilt*, mitteilung*, erklär*, kündigt* an, angekündigt*, ankündig*, gab* bekannt, bekanntgegeben*, bekannt gegeben, bericht*, meldet*, gemeldet*, laut, verkünd*, nach angaben
warn | warn*, gewarnt*, mahn*, gemahnt*
deny | dementier*, bestreit*, bestritt*, bestritten*, leugn*, weist zurück, wies* zurück, zurückgewiesen* | opposite=confess
confirm | bestätig*, bekräftig* | opposite=deny
promise | versprach*, versprech*, versprochen*, zugesagt*, sagt* zu, zusage*, verspricht, zusicher*, gelobt*
accuse | vorwurf*, vorwürf*, warf* vor, wirft vor, vorgeworfen*, beschuldig*, bezichtig*
demand | forder*, forderung*, fordert*, verlang*, pocht*
urge | aufruf*, ruft* auf, rief* auf, aufgerufen*, appell*, drängt*
plan | plan, pläne*, plant, planen, plante*, geplant*, vorhaben*, beabsichtig*, vor hat, hat vor, sehen vor, vorgesehen*
expect | erwart*, rechnet* mit, voraussichtlich*, prognos*, dürfte*
consider | erwäg*, erwog*, erwogen*, überleg*, denkt* nach, dacht* nach, zieht* in betracht, in erwägung
criticise | kritisier*, kritik*, rügt*, gerügt*, tadel*, verurteil*, bemängel* | opposite=praise
praise | lob, lobt*, gelobt*, begrüßt*, würdig*, gewürdigt* | opposite=criticise
apologise | entschuldig*, um verzeihung, bedauer*
threaten | droh*, gedroht*, bedroh*
propose | vorschlag*, vorschläg*, schlug* vor, schlägt vor, vorgeschlagen*, vorgelegt*, legt* vor
visit | besuch*, besucht*, reist* nach, staatsbesuch*
meet | traf, trafen, trifft, treffen*, getroffen*, zusammenkunft*, begegnet*, empfing*, empfangen*, gipfel*
arrive | ankam*, angekommen*, ankunft*, kam* an, eingetroffen*, traf* ein, landet*, gelandet*, erreicht* | opposite=depart
depart | abgereist*, abreise*, reist* ab, abflug*, abfahrt*, verließ*, verlassen, startet*, brach* auf, aufbruch*, abflüge*, abflug, flüge | opposite=arrive
join | beitritt*, trat* bei, tritt bei, beigetreten*, beitret*, aufgenommen*, schließ* sich an, aufnahme | opposite=leave-org
leave-org | austritt*, trat* aus, tritt aus, ausgetreten*, austret*, ausstieg*, steigt* aus, ausgestiegen*, verlässt | opposite=join
open | eröffn*, öffn*, geöffnet*, freigegeben*, einweih*, eingeweiht*, wiedereröffn* | opposite=close
close | geschlossen*, schließ*, schloss, gesperrt*, sperr*, sperrung*, schließung*, dicht, stillgelegt*, dichtgemacht* | opposite=open
build | bau, bauen, baut, baute, bauten, gebaut, gebaut*, errichte*, errichtung*, neubau*, entsteh*, hochgezogen* | opposite=destroy
nationalise | verstaatlich*, enteign* | opposite=privatise
privatise | privatisier* | opposite=nationalise
upgrade | heraufgestuft*, hochgestuft*, stuft* hoch, heraufstuf* | opposite=downgrade
downgrade | herabgestuft*, herabstuf*, heruntergestuft*, stuft* herab, abgestuft* | opposite=upgrade
marry | heirat*, geheiratet*, hochzeit*, trauung*, jawort, getraut* | opposite=divorce
divorce | scheidung*, geschieden*, lässt sich scheiden, trennung | opposite=marry
police | polizei*, polizist*, beamte*, ordnungshüter*, kripo, kriminalpolizei*, ermittler*, einsatzkräfte, bundespolizei*, polizeibeamt*
firefighter | feuerwehr*, einsatzkräfte*, löschkräfte*, brandbekämpfer*, floriansjünger*
government | regierung*, kabinett*, bundesregierung*, koalition, staatsführung
opposition | opposition*
president | präsident*, staatschef*, staatsoberhaupt*, bundespräsident*
prime-minister | ministerpräsident*, premier*, premierminister*, regierungschef*, kanzler*, bundeskanzler*
minister | minister*, ressortchef*, bundesminister*, verkehrsminister*, gesundheitsminister*, bildungsminister*, justizminister*, wirtschaftsminister*, umweltminister*, arbeitsminister*, landwirtschaftsminister*, ressortchefin*
foreign-minister | außenminister*, chefdiplomat*, außenamtschef*
finance-minister | finanzminister*, kassenwart*, säckelmeister*
defence-minister | verteidigungsminister*
interior-minister | innenminister*
parliament | parlament*, bundestag*, abgeordnetenhaus*, nationalrat*, landtag*, unterhaus, oberhaus, kongress*, senat*, volksvertretung*
lawmaker | abgeordnet*, parlamentarier*, volksvertreter*, senator*, mandatsträger*
mayor | bürgermeister*, oberbürgermeister*, rathauschef*, stadtoberhaupt*, stadtchef*
governor | gouverneur*, landeschef*, landeshauptmann*
ambassador | botschafter*, gesandt*, diplomat*
king | könig, königs, monarch*
queen | königin*
pope | papst*, pontifex, kirchenoberhaupt*, heiliger vater
party | partei*
council-city | stadtrat*, gemeinderat*, stadtverordnet*, stadtparlament*, rathaus
spokesperson | sprecher*, regierungssprecher*
authority | behörde*, amt, amtes, ämter*, verwaltung*
resident | bewohner*, einwohner*, anwohner*, bürger, bürgern, anlieger*, dorfbewohner*, stadtbewohner*, hausbewohner*
student | schüler*, studier*, student*
teacher | lehrer*, lehrkraft*, lehrkräft*, pädagog*
child | kind, kinder*, kindes, junge, jungen, mädchen*, baby*, säugling*, kleinkind*, schulkind*, vierjährig*, fünfjährig*, sechsjährig*, siebenjährig*, achtjährig*, neunjährig*
woman | frau, frauen, seniorin*, rentnerin*, -jährige
man | mann, männer*, senior, rentner, -jähriger
doctor | arzt*, ärzt*, mediziner*, chirurg*
patient | patient*, kranke*
nurse | pfleger*, krankenschwester*, pflegekraft*, pflegekräft*
passenger | passagier*, fahrgast*, fahrgäst*, insass*, fluggast*, fluggäst*, reisende*
driver | fahrer*, lenker*, chauffeur*, am steuer
crew | besatzung*, crew*, mannschaft
tourist | tourist*, urlauber*, feriengast*, feriengäst*
journalist | journalist*, reporter*, korrespondent*, medienvertreter*
scientist | forscher*, wissenschaftler*, forschend*
farmer | bauer*, bäuer*, landwirt*
voter | wähler*, wahlberechtigt*, stimmberechtigt*
home | haus, hauses, häuser*, wohnhaus*, wohnhäus*, wohnung*, eigenheim*, mehrfamilienhaus*, einfamilienhaus*, reihenhaus*, bauernhaus*, mietshaus*
school | schule*, schulen, gymnasium*, grundschule*, realschule*, berufsschule*, gesamtschule*, schulklasse*, mittelschule*, hauptschule*
university | universität*, uni, hochschule*
hospital | krankenhaus*, krankenhäus*, klinik*, klinikum*, spital*, hospital*, kinderklinik*, uniklinik*, krankenhauses, universitätsklinik*
factory | fabrik*, werk, werks, werkes, werke*, produktionsstätte*, betriebsstätte*, anlage*, autowerk*, stahlwerk*, chemiewerk*, werksschließung*, batteriefabrik*
bridge | brücke*, überführung*, viadukt*, autobahnbrücke*, eisenbahnbrücke*, hängebrücke*, talbrücke*
tunnel | tunnel*, röhre*
road | straße*, strasse*, fahrbahn*, bundesstraße*, landstraße*
motorway | autobahn*, a1, a2, a3, a7, a8, a9
train | zug, zuges, züge*, bahn, ice, regionalbahn*, s-bahn*, güterzug*, regionalzug*, güterzug, personenzug*, nachtzug*, schnellzug*, schwebebahn*, u-bahn*, straßenbahn*, tram
station-rail | bahnhof*, hauptbahnhof*, haltestelle*
plane | flugzeug*, maschine*, jet, jets, flieger*, passagiermaschine*, airbus, boeing, passagierflugzeug*, kleinflugzeug*, sportflugzeug*, segelflugzeug*, kampfjet*, düsenjet*
helicopter | hubschrauber*, helikopter*
airport | flughafen*, flughäfen*, airport*, regionalflughafen*, großflughafen*
ship | schiff*, frachter*, tanker*, kreuzfahrtschiff*, containerschiff*
ferry | fähre*, fährschiff*
boat | boot, boote*, schlauchboot*, kutter*, fischerboot*
port | hafen*, häfen*
bus | bus, busse*, reisebus*, linienbus*, schulbus*
car | auto, autos, wagen, fahrzeug*, pkw*, geländewagen*, kleinwagen*, elektroauto*, streifenwagen*
truck | lastwagen*, lkw*, laster*, sattelzug*, lastkraftwagen*
river | fluss*, flüss*, rhein, elbe, donau, nebenfluss*
lake | see, sees, stausee*
coast | küste*, strand*, ufer, ufers
mountain | berg, berge*, bergwanderer, gipfel, gebirg*
forest | wald, waldes, wälder*, forst*, stadtwald*, nationalpark*
island | insel*, eiland*
village | dorf, dorfs, dorfes, dörf*, ortschaft*, gemeinde*
city | stadt*, städt*, großstadt*, metropole*
capital | hauptstadt*
region | region*, provinz*, bundesland*, kanton*, landkreis*, bezirk*, gebiet*
mine | bergwerk*, grube*, mine, minen, zeche*, stollen*
dam | damm, dämme*, staudamm*, staumauer*, deich*, talsperre*
church | kirche*, dom, kathedrale*, gotteshaus*
mosque | moschee*
hotel | hotel*, herberge*, gasthof*
restaurant | restaurant*, lokal*, gaststätte*, gasthaus*
shop | geschäft*, laden, läden*, filiale*, supermarkt*, supermärkt*, kaufhaus*
market | markt*, märkt*, wochenmarkt*
prison | gefängnis*, haftanstalt*, justizvollzugsanstalt*, jva, strafanstalt*, haft
embassy | botschaft, botschaften, konsulat*, diplomatische vertretung
stadium | stadion*, stadien*, arena*
building | gebäude*, hochhaus*, hochhäus*, bauwerk*
warehouse | lagerhalle*, lagerhaus*, lager, halle*
satellite | satellit*, trabant*
spacecraft | raumschiff*, raumkapsel*, raumfähre*, raumsonde*, sonde*, trägerrakete*, raumfahrer*, astronaut*
vaccine | impf*, geimpft*, impfstoff*, vakzin*
virus | virus*, viren*, erreger*
epidemic | epidemie*, pandemie*, seuche*, ausbruch*
discover | entdeck*, gefunden*, stieß* auf, gestoßen*, fund, funde
study | studie*, untersuchung*, umfrage*, erhebung*, bericht*
surgery | operier*, operation*, eingriff*, unters messer, transplantier*
cyberattack | cyberangriff*, hackerangriff*, hacker*, hackerattacke*, cyberattacke*, schadsoftware*
data | daten*, datensätze*, datenleck*
aid | hilfe*, hilfsgüter*, hilfslieferung*, unterstützung*, hilfspaket*
water | wasser*, trinkwasser*, wasserversorgung*
food | lebensmittel*, nahrung*, essen
animal | tier, tiere*, hund*, katze*, wolf, wölfe*
curfew | ausgangssperre*, ausgangsverbot*, ausgangsbeschränk*
visa | visum*, visa, aufenthaltsgenehm*, einreisegenehm*
seat | sitz, sitze*, mandat*
majority | mehrheit*, mehrzahl*
coalition | koalition*, bündnis*
ticket | ticket*, eintrittskarte*, fahrkarte*, fahrschein*, karten
album | album*, alben, platte
product | produkt*, ware, waren, modell*, gerät*, artikel`;

export const SLOTS =
  '{"numbers":{"null":0,"ein":1,"zwei":2,"drei":3,"vier":4,"fünf":5,"sechs":6,"sieben":7,"acht":8,"neun":9,"zehn":10,"elf":11,"zwölf":12,"dreizehn":13,"vierzehn":14,"fünfzehn":15,"sechzehn":16,"siebzehn":17,"achtzehn":18,"neunzehn":19,"eins":1,"eine":1,"einer":1,"einen":1,"einem":1,"eines":1,"einziger":1,"einzige":1,"zwo":2,"beide":2,"beiden":2,"zweier":2,"dreier":3,"dreissig":30,"zwanzig":20,"einundzwanzig":21,"zweiundzwanzig":22,"dreiundzwanzig":23,"vierundzwanzig":24,"fünfundzwanzig":25,"sechsundzwanzig":26,"siebenundzwanzig":27,"achtundzwanzig":28,"neunundzwanzig":29,"dreißig":30,"einunddreißig":31,"zweiunddreißig":32,"dreiunddreißig":33,"vierunddreißig":34,"fünfunddreißig":35,"sechsunddreißig":36,"siebenunddreißig":37,"achtunddreißig":38,"neununddreißig":39,"vierzig":40,"einundvierzig":41,"zweiundvierzig":42,"dreiundvierzig":43,"vierundvierzig":44,"fünfundvierzig":45,"sechsundvierzig":46,"siebenundvierzig":47,"achtundvierzig":48,"neunundvierzig":49,"fünfzig":50,"einundfünfzig":51,"zweiundfünfzig":52,"dreiundfünfzig":53,"vierundfünfzig":54,"fünfundfünfzig":55,"sechsundfünfzig":56,"siebenundfünfzig":57,"achtundfünfzig":58,"neunundfünfzig":59,"sechzig":60,"einundsechzig":61,"zweiundsechzig":62,"dreiundsechzig":63,"vierundsechzig":64,"fünfundsechzig":65,"sechsundsechzig":66,"siebenundsechzig":67,"achtundsechzig":68,"neunundsechzig":69,"siebzig":70,"einundsiebzig":71,"zweiundsiebzig":72,"dreiundsiebzig":73,"vierundsiebzig":74,"fünfundsiebzig":75,"sechsundsiebzig":76,"siebenundsiebzig":77,"achtundsiebzig":78,"neunundsiebzig":79,"achtzig":80,"einundachtzig":81,"zweiundachtzig":82,"dreiundachtzig":83,"vierundachtzig":84,"fünfundachtzig":85,"sechsundachtzig":86,"siebenundachtzig":87,"achtundachtzig":88,"neunundachtzig":89,"neunzig":90,"einundneunzig":91,"zweiundneunzig":92,"dreiundneunzig":93,"vierundneunzig":94,"fünfundneunzig":95,"sechsundneunzig":96,"siebenundneunzig":97,"achtundneunzig":98,"neunundneunzig":99,"zweihundert":200,"dreihundert":300,"vierhundert":400,"fünfhundert":500,"sechshundert":600,"siebenhundert":700,"achthundert":800,"neunhundert":900,"zweitausend":2000,"dreitausend":3000,"viertausend":4000,"fünftausend":5000,"sechstausend":6000,"siebentausend":7000,"achttausend":8000,"neuntausend":9000,"zehntausend":10000,"elftausend":11000,"zwölftausend":12000,"dreizehntausend":13000,"vierzehntausend":14000,"fünfzehntausend":15000,"sechzehntausend":16000,"siebzehntausend":17000,"achtzehntausend":18000,"neunzehntausend":19000,"zwanzigtausend":20000,"dreißigtausend":30000,"vierzigtausend":40000,"fünfzigtausend":50000,"sechzigtausend":60000,"siebzigtausend":70000,"achtzigtausend":80000,"neunzigtausend":90000,"hundert":100,"einhundert":100,"hundertfünfzig":150,"zweihundertfünfzig":250,"tausend":1000,"eintausend":1000,"hunderttausend":100000,"zweihunderttausend":200000,"anderthalbtausend":1500,"million":1000000,"millionen":1000000,"mio":1000000,"milliarde":1000000000,"milliarden":1000000000,"mrd":1000000000,"billion":1000000000000,"billionen":1000000000000,"viertelmillion":250000,"halbe million":500000,"halben million":500000,"dreiviertelmillion":750000,"anderthalb millionen":1500000,"eineinhalb millionen":1500000,"zweieinhalb millionen":2500000,"halbe milliarde":500000000,"anderthalb milliarden":1500000000,"dutzend":12,"ein dutzend":12,"halbes dutzend":6,"zwei dutzend":24,"drei dutzend":36,"paar":2,"zwillinge":2,"drillinge":3,"duo":2,"trio":3,"quartett":4,"anderthalb":1.5,"eineinhalb":1.5,"zweieinhalb":2.5,"einmal":1,"zweimal":2,"dreimal":3,"viermal":4,"doppelt":2,"doppelte":2,"verdoppelt":2,"verdreifacht":3,"halbiert":0.5,"dreifach":3,"vierfach":4,"zehnfach":10,"erste":1,"zweite":2,"dritte":3,"vierte":4,"fünfte":5,"sechste":6,"siebte":7,"achte":8,"neunte":9,"zehnte":10,"elfte":11,"zwölfte":12,"jahrzehnt":10},"weekdays":{"montag":1,"montags":1,"montagabend":1,"montagmorgen":1,"montagnacht":1,"dienstag":2,"dienstags":2,"dienstagabend":2,"dienstagmorgen":2,"mittwoch":3,"mittwochs":3,"mittwochabend":3,"mittwochmorgen":3,"donnerstag":4,"donnerstags":4,"donnerstagabend":4,"donnerstagmorgen":4,"freitag":5,"freitags":5,"freitagabend":5,"freitagmorgen":5,"samstag":6,"samstags":6,"samstagabend":6,"sonnabend":6,"sonntag":7,"sonntags":7,"sonntagabend":7,"sonntagmorgen":7},"months":{"januar":1,"jänner":1,"jan":1,"februar":2,"feber":2,"feb":2,"märz":3,"april":4,"apr":4,"mai":5,"juni":6,"juno":6,"juli":7,"august":8,"aug":8,"september":9,"sept":9,"sep":9,"oktober":10,"okt":10,"november":11,"nov":11,"dezember":12,"dez":12},"negation":["nicht","kein","keine","keinen","keinem","keiner","keines","nie","niemals","niemand","niemanden","nichts","ohne","weder","noch nicht","nicht mehr","kaum","nirgends","statt","anstatt","weigert sich","weigerte sich","verweigert","lehnt ab","lehnte ab","bestritt","bestreitet","dementiert","dementierte","schließt aus","schloss aus","ausgeschlossen","gescheitert","scheiterte","scheitert","misslang","misslungen","verfehlt","unverletzt","ungeschlagen","unverändert","vergeblich","blieb aus","verzichtet","verzichtete","konnte verhindert werden","verhindert","ausbleiben","unbeschadet"],"plan":["wird","werden","würde","würden","soll","sollen","sollte","sollten","will","wollen","wollte","plant","planen","plante","geplant","Plan","Pläne","erwägt","erwägen","erwog","prüft","beabsichtigt","beabsichtigen","vorgesehen","sieht vor","kündigte an","kündigt an","angekündigt","erwartet","wird erwartet","voraussichtlich","dürfte","dürften","könnte","könnten","möchte","möchten","hofft","hoffen","strebt an","anstreben","drohte","droht","schlägt vor","schlug vor","vorgeschlagen","bereitet vor","bereitet sich vor","verspricht","versprach","zugesagt","fordert","forderte","verlangt","rechnet mit","steht bevor","künftig","demnächst","im nächsten Jahr","in der kommenden Woche","bis Ende","Vorhaben","Entwurf","bewirbt sich","stellt in Aussicht","einigten sich darauf","aufgefordert"],"more":["weitere","weiterer","weiteren","weiteres","weiterem","zusätzlich","zusätzliche","zusätzlichen","noch ein","noch einmal","noch","nochmals","andere","anderen","neue","neuen","neuer","erneut","mehr","außerdem","darüber hinaus","ein zweiter","hinzu kommen","überdies"],"approx":["rund","etwa","ungefähr","circa","ca.","zirka","gut","knapp","fast","nahezu","beinahe","mehr als","über","mindestens","wenigstens","bis zu","höchstens","weniger als","unter","annähernd","um die","geschätzt","schätzungsweise","ein paar","einige","mehrere","dutzende","hunderte","tausende","zig","kaum"],"units":{"meter":["length",1],"metern":["length",1],"m":["length",1],"kilometer":["length",1000],"kilometern":["length",1000],"km":["length",1000],"zentimeter":["length",0.01],"zentimetern":["length",0.01],"cm":["length",0.01],"millimeter":["length",0.001],"mm":["length",0.001],"meile":["length",1609.344],"meilen":["length",1609.344],"seemeile":["length",1852],"seemeilen":["length",1852],"gramm":["weight",0.001],"g":["weight",0.001],"kilogramm":["weight",1],"kilo":["weight",1],"kilos":["weight",1],"kg":["weight",1],"tonne":["weight",1000],"tonnen":["weight",1000],"t":["weight",1000],"pfund":["weight",0.5],"zentner":["weight",50],"quadratmeter":["area",1],"quadratmetern":["area",1],"qm":["area",1],"m²":["area",1],"quadratkilometer":["area",1000000],"quadratkilometern":["area",1000000],"km²":["area",1000000],"hektar":["area",10000],"ha":["area",10000],"acre":["area",4046.8564],"morgen land":["area",4046.8564],"liter":["volume",1],"litern":["volume",1],"l":["volume",1],"milliliter":["volume",0.001],"ml":["volume",0.001],"hektoliter":["volume",100],"gallone":["volume",3.785411784],"gallonen":["volume",3.785411784],"barrel":["volume",158.987],"fass":["volume",158.987],"kubikmeter":["volume",1000],"kubikmetern":["volume",1000],"m³":["volume",1000],"sekunde":["time",1],"sekunden":["time",1],"minute":["time",60],"minuten":["time",60],"viertelstunde":["time",900],"halbe stunde":["time",1800],"halben stunde":["time",1800],"stunde":["time",3600],"stunden":["time",3600],"tag":["time",86400],"tage":["time",86400],"tagen":["time",86400],"tages":["time",86400],"woche":["time",604800],"wochen":["time",604800],"monat":["time",2629800],"monate":["time",2629800],"monaten":["time",2629800],"monats":["time",2629800],"quartal":["time",7889400],"quartale":["time",7889400],"jahr":["time",31557600],"jahre":["time",31557600],"jahren":["time",31557600],"jahres":["time",31557600],"jahrzehnt":["time",315576000],"jahrzehnte":["time",315576000],"jahrzehnten":["time",315576000],"jahrhundert":["time",3155760000],"jahrhunderte":["time",3155760000],"prozentpunkt":["percentage-point",1],"prozentpunkte":["percentage-point",1],"prozentpunkten":["percentage-point",1],"basispunkt":["percentage-point",0.01],"basispunkte":["percentage-point",0.01],"basispunkten":["percentage-point",0.01],"stundenkilometer":["speed",0.277778],"km/h":["speed",0.277778],"kilowatt":["power",1000],"megawatt":["power",1000000],"gigawatt":["power",1000000000]},"percent":["prozent","%","v.h."],"fractions":{"hälfte":0.5,"drittel":0.333333,"zweidrittel":0.666667,"viertel":0.25,"dreiviertel":0.75,"fünftel":0.2,"zehntel":0.1}}';
