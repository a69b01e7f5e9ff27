/** What went wrong, in German: problems come in the English of the programs, and are known by their codes. */

/** What it is, and what can be done about it where anything can. */
export type Told = readonly [what: string, remedy?: string];

const READ: Readonly<Record<string, Told>> = {
  'read/binary': ['Das ist kein Text, sondern sind Binärdaten.', 'Den Artikel als Text speichern.'],
  'read/bomb': [
    'Ausgepackt wäre die Datei zu groß; sie wird nicht gelesen.',
    'Sie selbst auspacken und teilen.',
  ],
  'read/cells': [
    'Eine Zeile der Tabelle hat mehr Zellen als ihr Kopf: Vielleicht ist ein Text abgeschnitten.',
    'Texte, die das Trennzeichen enthalten, in Anführungszeichen setzen.',
  ],
  'read/columns': [
    'So wurden die Spalten der Tabelle verstanden, oder eine fehlt.',
    'Was nicht stimmt, steht in columns.json neben den Artikeln und lässt sich dort ändern.',
  ],
  'read/damaged': [
    'Die Datei ist beschädigt und lässt sich nicht öffnen.',
    'Sie im eigenen Programm öffnen und neu speichern, oder ihren Text ausgeben.',
  ],
  'read/date': [
    'Das Datum ist nicht zu verstehen und bleibt weg.',
    'Schreiben: 2020, 2020-01 oder 2020-01-03.',
  ],
  'read/date-order': [
    'Das Datum kann zwei Tage meinen, weil Länder Tag und Monat verschieden ordnen; sein Jahr bleibt.',
    'Schreiben: 2020-01-03.',
  ],
  'read/empty': ['Darin steht kein Text.', 'Den Text des Artikels hineinschreiben.'],
  'read/encoding': [
    'Einzelne Zeichen sind beschädigt und stehen als �.',
    'Die Datei neu als UTF-8 speichern.',
  ],
  'read/encrypted': ['Ein Passwort schützt die Datei.', 'Sie selbst auspacken.'],
  'read/format': ['Dateien dieser Art werden nicht gelesen.'],
  'read/front-matter': [
    'Der Kopf des Artikels ist kein YAML.',
    'Werte mit einem Doppelpunkt oder einem Sonderzeichen am Anfang in Anführungszeichen setzen.',
  ],
  'read/inside': [
    'Die Datei steckt zu tief in anderen Dateien und wird nicht gelesen.',
    'Die äußerste Datei auspacken.',
  ],
  'read/json': ['Das ist von hier an kein gültiges JSON.'],
  'read/json-shape': [
    'Das ist kein Artikel, sondern ein anderer Wert in JSON.',
    'Ein Artikel ist ein Objekt wie {"id": "a", "title": "…", "text": "…"}.',
  ],
  'read/language': [
    'Die Sprache ist nicht zu verstehen und bleibt weg.',
    'Ihr Kürzel schreiben, wie de oder en.',
  ],
  'read/long': ['Der Text ist länger, als gelesen wird.', 'Ihn auf mehrere Artikel verteilen.'],
  'read/memory': ['Zum Lesen der Datei reicht der Speicher nicht.', 'Sie teilen oder ihren Text ausgeben.'],
  'read/nested': [
    'Die Seite ist sehr tief verschachtelt; im Text kann etwas fehlen.',
    'Sie neu speichern oder ihren Text in eine Textdatei kopieren.',
  ],
  'read/no-text': ['Der Artikel hat keinen Text.', 'Ihn in das Feld „text“ schreiben.'],
  'read/packed': [
    'Dateien dieser Art packt die Seite nicht aus.',
    'Sie dem Programm geben: dramatis add, oder in den Ordner der Artikel legen.',
  ],
  'read/picture': [
    'Seiten ohne Text: Es sind Bilder.',
    'Den Text zuerst erkennen lassen, etwa mit ocrmypdf.',
  ],
  'read/readme': ['Eine README wird nicht als Artikel gelesen.', 'Sie umbenennen oder ihr einen Kopf geben.'],
  'read/size': [
    'Die Datei ist größer, als von dieser Art gelesen wird.',
    'Sie teilen, oder ihre Artikel als JSON Lines speichern: Das darf beliebig groß sein.',
  ],
  'read/time': [
    'Das Lesen der Datei dauert zu lange und wurde beendet.',
    'Sie teilen oder ihren Text ausgeben.',
  ],
  'read/unknown': ['Einige Dateien darin sind von einer Art, die nicht gelesen wird.'],
  'read/url': [
    'Die Adresse ist nicht zu verstehen und bleibt weg.',
    'Eine Adresse beginnt mit http:// oder https://.',
  ],
  'read/xml': ['In diesem XML steht kein Artikel, der zu erkennen wäre.'],
  'read/zip-method': [
    'Das Archiv ist auf eine Art gepackt, die nicht gelesen wird.',
    'Es auspacken und als gewöhnliches ZIP packen.',
  ],
};

const KEPT: Readonly<Record<string, Told>> = {
  'corrections/broken': [
    'Die Datei der Berichtigungen ist nicht lesbar.',
    'Jede beginnt mit einem Strich: - same: [Wolfgang Wodarg, Wolfang Wodarg]',
  ],
  'corrections/contradiction': [
    'Zwei Berichtigungen widersprechen einander.',
    'Die spätere gilt nicht. Eine von beiden zurücknehmen.',
  ],
  'corrections/entry': [
    'Diese Berichtigung ist nicht zu verstehen und gilt nicht.',
    'Jede sieht so aus: - same: [Wolfgang Wodarg, Wolfang Wodarg]',
  ],
  'corrections/idle': ['Diese Berichtigung bewirkt nichts: Was sie nennt, gibt es so in den Artikeln nicht.'],
  'corrections/undo': ['Diese Berichtigung steht nicht in der Datei.'],
  'gazetteer/format': ['Das ist keine Liste von Namen.', 'Listen von Namen enden auf .tsv oder .csv.'],
  'gazetteer/namesakes': [
    'Gleiche Namen stehen mit verschiedenen Nummern in der Liste; jeder wird ein einziger Akteur.',
  ],
  'gazetteer/row': ['Diese Zeile der Namensliste ist nicht zu verstehen und gilt nicht.'],
  'gazetteer/unreadable': ['Die Liste der Namen ist nicht lesbar.'],
  'judge/line': ['Diese Zeile der Beurteilungen ist nicht zu verstehen.'],
  'notes/broken': ['Die Datei der Notizen ist nicht lesbar.'],
  'notes/entry': ['Diese Notiz ist nicht zu verstehen und wird übergangen.'],
};

const BUILT: Readonly<Record<string, Told>> = {
  'connect/many-actors': [
    'Ein Satz nennt sehr viele Akteure; gezählt werden nur die Verbindungen der ersten.',
    'Ist es eine Liste oder Tabelle, sie im Artikel weglassen.',
  ],
  'find/weights': ['Die Gewichte der Namenssuche passen nicht zum Programm.', 'Neu bauen: npm run build'],
  'languages/unknown': [
    'Artikel in einer Sprache, die nicht bekannt ist: nur Namen aus den Listen wurden gefunden.',
  ],
  'occurrences/file': [
    'Die Datei occurrences.bin ist beschädigt oder von einer anderen Version.',
    'Das Netz neu bauen.',
  ],
  'publish/other-graph': ['Die Nennungen gehören zu einem anderen Netz.', 'Das Netz neu bauen.'],
  'regenerate/again': ['Der Verweis führt zu etwas, das schon gelesen wird.'],
  'regenerate/columns': [
    'Die Datei columns.json ist nicht zu verstehen oder nicht zu schreiben.',
    'Sie berichtigen oder löschen.',
  ],
  'regenerate/find': ['Dieser Artikel ließ sich nicht untersuchen.'],
  'regenerate/id': [
    'Zwei Artikel haben dieselbe Kennung; der zweite bekommt eine andere.',
    'Jedem Artikel eine eigene geben.',
  ],
  'regenerate/loss': ['Zuletzt gab es hier Artikel, jetzt keine mehr.'],
  'regenerate/outside': [
    'Der Verweis führt aus dem Ordner der Artikel hinaus; ihm wird nicht gefolgt.',
    'Die Datei in den Ordner kopieren.',
  ],
  'regenerate/unreadable': ['Die Datei ist nicht lesbar.', 'Ihre Rechte prüfen.'],
  'serve/build-failed': ['Das Netz ließ sich nicht bauen.', 'Das letzte gute Netz bleibt zu sehen.'],
  'serve/unwatched': ['Änderungen in einem Ordner werden nicht bemerkt.'],
};

const PAGE: Readonly<Record<string, Told>> = {
  'viewer/address': [
    'Die Seite holt nur vom Server, von dem sie selbst kommt.',
    'Die Datei speichern und hier ablegen, oder die Adresse dem Programm geben: dramatis add.',
  ],
  'viewer/long': [
    'Diese Datei ist zu groß für die Seite.',
    'Sie dem Programm geben: dramatis add, oder in den Ordner der Artikel legen.',
  ],
  'viewer/many': [
    'Das sind mehr Artikel, als die Seite auf einmal nimmt; die ersten wurden genommen.',
    'Sie dem Programm geben: dramatis add, oder in den Ordner der Artikel legen.',
  ],
  'viewer/missing': ['Unter dieser Adresse ist nichts zu holen.'],
  'worker/broken': ['Der Leser konnte in diesem Browser nicht starten.'],
  'worker/find': ['Der Text konnte nicht gelesen werden. Das ist ein Fehler von dramatis.'],
  'worker/packs-damaged': ['Die Namenslisten sind beschädigt.', 'Sie neu bauen: npm run build'],
  'worker/packs-missing': ['Die Namenslisten konnten nicht geladen werden.'],
};

/** By the codes of problems that can reach the page. */
export const GERMAN: Readonly<Record<string, Told>> = { ...READ, ...KEPT, ...BUILT, ...PAGE };
