import type { Tiers } from './tiers.ts';

/** Words of German news by how common they are in reports of any subject. Written by hand. */
export const GERMAN: Tiers = {
  most: 'jahr jahre jahren menschen tag zeit mann frau uhr land stadt ende teil woche regierung polizei deutschland',
  many: `montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september
    oktober november dezember morgen abend nacht heute gestern prozent million millionen milliarden euro präsident minister
    sprecher leiter chef unternehmen kinder familie haus straße angaben bericht sagte teilte mitteilung behörden monat wochen
    monate tage stunden minuten hundert tausend erste neue neuen große deutsche deutschen welt europa usa`,
  some: `feuerwehr brand feuer unfall fahrer auto lastwagen zug bahn flugzeug schiff hafen flughafen krankenhaus arzt opfer tote
    toten verletzte verletzten leben tod gericht richter urteil prozess anklage staatsanwaltschaft ermittler ermittlungen
    verdacht täter anwalt gefängnis haft partei wahl wahlen parlament bundestag kanzler kanzlerin bürgermeister gesetz
    haushalt steuer streit vertrag gespräche treffen krieg armee soldaten angriff protest demonstration streik gewerkschaft
    mitarbeiter arbeit stellen firma konzern bank aktie aktien börse kurs umsatz gewinn verlust quartal preis preise kosten
    geld wirtschaft verkauf kunden strom gas öl energie wetter sturm regen schnee wind temperaturen warnung erdbeben stärke
    magnitude schaden schäden haus gebäude bewohner anwohner einsatz rettung hilfe suche spiel mannschaft trainer verein tor
    sieg niederlage saison liga film musik konzert schule schüler universität studie forscher eröffnung eröffnet museum
    berlin hamburg münchen köln frankfurt wien zürich dpa reuters afp bayern`,
  few: `insolvenz insolvenzantrag gläubiger beben erdbebendienst zentrum tiefe kilometer meter waldbrand hochwasser überschwemmung
    evakuierung explosion bombe messer schüsse raub diebstahl betrug zeuge zeugen beamte kontrolle autobahn kreuzung brücke
    gleis bahnhof radfahrer fußgänger klinik virus impfung patient patienten minister ministerium botschafter außenminister
    innenminister koalition opposition abstimmung stimmen mehrheit antrag entwurf flüchtlinge asyl grenze einzelhandel
    fabrik werk produktion auto modell messe start nachfolger rücktritt vorwurf vorwürfe anleger index dax wachstum inflation
    zinsen pokal turnier finale halbfinale punkte minute elfmeter transfer stürmer festival schauspieler regisseur preis
    auszeichnung rat kreis gemeinde bezirk landkreis ort horoskop rätsel überblick briefing`,
  seldom: '',
};
