/** Closed word classes of German. */

import { smallWordsOf } from '../small-words.ts';

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** Words that keep their full stop, without it. */
export const abbreviations: ReadonlySet<string> = new Set(
  words(`Dr Prof Hr Fr St Str Nr Abs Art Bd Bde Tel Jh Jhd Mio Mrd Tsd Co Corp Inc Ltd Mr Mrs Ms usw bzw ca vgl evtl ggf inkl exkl
  sog geb gest bspw etc Dipl Ing phil med jur rer nat habil Min Max Std Sek Hrsg Red Anm Kap zzgl abzgl einschl insb allg gem lt Lt
  Jan Feb Apr Jun Jul Aug Sep Sept Okt Nov Dez Mo Di Mi Do Sa So Chr z B d h u a o i e v n s vs Jr jr Sr Gen Col Maj Capt Sgt Sen Rep Gov
  ev kath röm griech lat engl frz ital span russ türk amerik brit dt österr schweiz ehem stv stellv verst Kfm Pfr Abg Bez Kto Hbf Bhf
  Mag Lic Univ Doz Ass Ref Rev Hon rd Vors Verf Gf Präs Vizepräs Sprech Geschf Bearb Übers R E V Nds Bayr Min.-Präs Dr.-Ing Dipl.-Ing Univ.-Prof Bgm Stadtr Hptm Oblt Gem Ph`),
);

/** Capitalised words before which an ordinal keeps its full stop. */
export const afterOrdinal: ReadonlySet<string> = new Set(
  words(`Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November Dezember Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez
  Jahrhundert Jahrhunderts Jahrhunderte Jh Jahrtausend Platz Rang Liga Bundesliga Mal Tag Tages Spieltag Spieltags Runde Etappe Klasse Stock Stockwerk Geburtstag
  Geburtstags Jahrestag Jahrestags Todestag Minute Sekunde Stunde Woche Monat Jahr Auflage Ausgabe Kapitel Satz Akt Band Folge Staffel Teil Armee Division
  Bataillon Regiment Bezirk Kongress Bundestag Weltkrieg Weltkriegs Weltkrieges Republik Reich Reichs Reiches Grad Stufe Etage Halbzeit Quartal Quartals Semester
  Lebensjahr Lebensjahres Saison FC Sinfonie Symphonie Wahlperiode Legislaturperiode Sitzung Verhandlungstag Welt Hand Person Internationale Internationalen`),
);

/** Words behind which a number with a full stop is an ordinal. */
export const beforeOrdinal: ReadonlySet<string> = new Set(
  words(`der die das dem den des Der Die Das Dem Den Des am im vom zum zur beim Am Im Vom Zum Zur Beim ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner
  unser unsere unseren mein meine meinen dein deine jede jeder jedes jeden jedem diese dieser dieses diesen ein eine einen einem einer kein keine Ihr Ihre Sein Seine Ein Eine`),
);

/** Abbreviations that are such only before a number; elsewhere they are words. */
export const beforeNumber: ReadonlySet<string> = new Set(words('Art Max Min'));

/** Words that open a sentence even behind an abbreviation. */
export const openers: ReadonlySet<string> = new Set(
  words(
    'Der Die Das Ein Eine Es Er Sie Wir Ich Im In Am An Auf Aus Bei Mit Nach Seit Von Vor Zu Zum Zur Auch Aber Doch Und Dann Danach Damit Dort Hier So Wie Wenn',
  ),
);

/** Frequent words that tell German from other languages; none that English has too, such as an, hat and war. */
export const markers: ReadonlySet<string> = new Set(
  words(`der die das und ist nicht ein eine einen einer einem dem den des mit auf für von zu im als auch sich es er sie wird werden haben aus bei nach
  dass daß sind wurde wurden waren nur noch über vor zum zur durch wie oder aber bis unter gegen wenn können sein seine ihre viele alle mehr beim seit ich wir
  kein keine hatte hatten ihm ihn ihr diese dieser dieses vom zwischen ohne um soll sollen muss müssen kann schon sagte sei`),
);

/** Words that tell what stands beside them. */
export const contexts = smallWordsOf({
  'article-nominative': 'der die das',
  'article-oblique': 'dem den des',
  'article-in': 'im ins',
  'article-to': 'zum zur ans am beim vom aufs ums fürs durchs übers',
  indefinite: 'ein eine einen einem einer eines kein keine keinen keinem keiner keines',
  'possessive-pronoun':
    'mein meine meinen meinem meiner dein deine sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer euer eure',
  demonstrative:
    'dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem alle allen aller viele vielen vieler mehrere beide beiden einige manche solche',
  in: 'in',
  from: 'aus',
  to: 'nach',
  of: 'von',
  at: 'bei',
  toward: 'zu',
  with: 'mit',
  for: 'für',
  against: 'gegen',
  about: 'über um',
  by: 'durch',
  around:
    'nahe nördlich südlich östlich westlich nordöstlich nordwestlich südöstlich südwestlich unweit rund',
  on: 'auf an',
  under: 'unter hinter neben vor zwischen',
  'without-case': 'ohne samt nebst gegenüber seit bis ab wegen trotz dank während statt anstatt',
  according: 'laut zufolge so gemäß',
  and: 'und sowie & bzw',
  or: 'oder',
  as: 'als wie',
  but: 'aber sondern doch jedoch denn',
  that: 'dass daß ob weil wenn damit obwohl nachdem bevor sobald indem falls da',
  pronoun: 'er sie es ich wir ihr du man wer was ihm ihn ihnen uns mir mich sich dich dir euch',
  relative: 'welcher welche welches welchen welchem deren dessen denen',
  auxiliary:
    'ist sind war waren wird werden wurde wurden hat haben hatte hatten sei seien wäre wären würde würden habe hätte hätten worden gewesen geworden',
  modal:
    'kann können konnte konnten könnte könnten soll sollen sollte sollten will wollen wollte wollten muss müssen musste mussten müsste darf dürfen durfte dürfte mag möchte möchten',
  adverb:
    'auch nur noch schon sehr nicht heute gestern morgen dann dort hier jetzt nun bereits allerdings dagegen zudem außerdem etwa rund knapp erst immer wieder zuletzt damals einst unterdessen derzeit',
  business:
    'Aktie Aktien Aktienkurs Aktionär Aktionäre Aktionären Großaktionär Großaktionärin Papiere Papieren Anteil Anteile Anteilen Anteilseigner Beteiligung Übernahme Fusion Börsengang Insolvenz Umsatz Umsätze Gewinn Quartalsgewinn Jahresgewinn Nettogewinn Verlust Bilanz Geschäftszahlen Quartalszahlen Kunden Kundinnen Filiale Filialen Sparte Produktion Stellen Jobs Arbeitsplätze Belegschaft Aufsichtsrat Tochterfirma Tochtergesellschaft Muttergesellschaft Mutterkonzern Rivale Rivalen Konkurrent Konkurrenten Wettbewerber Wettbewerbern Zulieferer Zulieferern Lieferant Lieferanten Auftrag Aufträge Großauftrag Zuschlag Kaufangebot Übernahmeangebot Verkauf',
  trade:
    'kauft kaufte verkauft verkaufte übernimmt übernahm plant plante baut baute liefert lieferte beliefert belieferte produziert produzierte fertigt fertigte streicht strich entlässt entließ investiert investierte expandiert expandierte fusioniert fusionierte betreibt betrieb beschäftigt beschäftigte verdient verdiente erwirtschaftet erwirtschaftete verbucht verbuchte senkt senkte steigert steigerte vertreibt vertrieb kooperiert kooperierte rechnet rechnete notiert notierte vermarktet vermarktete entwickelt entwickelte eröffnet eröffnete bietet mitteilt mitteilte bekanntgab bekanntgibt meldet meldete',
  day: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Montagabend Dienstagabend Mittwochabend Donnerstagabend Freitagabend Samstagabend Sonntagabend Montagmorgen Dienstagmorgen Mittwochmorgen Donnerstagmorgen Freitagmorgen Samstagmorgen Sonntagmorgen',
  naming:
    'heiße heißt hieß heißen hießen namens genannt nenn nenne nennt nennen nannte nannten Gruß Grüße Grüßen',
});
