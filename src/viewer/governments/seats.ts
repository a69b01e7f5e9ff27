/**
 * Whose names stand for the government of a country: its own, that of its capital, those of the seat of the government. After `=` the
 * government where the lists have it as an actor. All are rows: of `countries`, of any table, of `orgs-government`.
 */
const TABLE = `
abchasien capitals-and-exonyms/sochumi
afghanistan cities/kabul = afghanische-regierung
agypten cities/kairo = agyptische-regierung
albanien cities/tirana
algerien cities/algier
andorra cities/andorra-la-vella
angola cities/luanda
aquatorialguinea cities/malabo
argentinien cities/buenos-aires
armenien capitals-and-exonyms/jerewan
aserbaidschan cities/baku
athiopien capitals-and-exonyms/addis-abeba
australien cities/canberra = australische-regierung
bahamas cities/nassau
bahrain capitals-and-exonyms/manama
bangladesch capitals-and-exonyms/dhaka
barbados cities/bridgetown
belarus cities/minsk
belgien capitals-and-exonyms/brussel = belgische-regierung
belize cities/belmopan
benin cities/porto-novo
bergkarabach capitals-and-exonyms/stepanakert
bhutan cities/thimphu
bolivien cities/sucre
bosnien-und-herzegowina capitals-and-exonyms/sarajevo
botswana cities/gaborone
brasilien cities/brasilia = brasilianische-regierung
brunei cities/bandar-seri-begawan
bulgarien cities/sofia
burkina-faso capitals-and-exonyms/ouagadougou
burundi cities/gitega
chile cities/santiago-de-chile
china capitals-and-exonyms/peking = chinesische-regierung
costa-rica cities/san-jose
danemark capitals-and-exonyms/kopenhagen = danische-regierung
demokratische-republik-kongo capitals-and-exonyms/kinshasa
deutschland cities/berlin = bundesregierung
dominica cities/roseau
dominikanische-republik cities/santo-domingo
ecuador cities/quito
el-salvador cities/san-salvador
elfenbeinkuste cities/yamoussoukro
eritrea cities/asmara
estland capitals-and-exonyms/tallinn
eswatini cities/mbabane
fidschi cities/suva
finnland capitals-and-exonyms/helsinki
frankreich cities/paris orgs-government/elysee-palast orgs-government/matignon = franzosische-regierung
gabun cities/libreville
gambia cities/banjul
georgien capitals-and-exonyms/tiflis
ghana cities/accra
griechenland capitals-and-exonyms/athen = griechische-regierung
gronland cities/nuuk
grossbritannien cities/london city-parts-and-sights/downing-street = britische-regierung
guatemala cities/guatemala-stadt
guinea cities/conakry
guinea-bissau cities/bissau
haiti cities/port-au-prince
honduras cities/tegucigalpa
indien capitals-and-exonyms/neu-delhi = indische-regierung
indonesien capitals-and-exonyms/jakarta
irak cities/bagdad = irakische-regierung
iran capitals-and-exonyms/teheran = iranische-regierung
irland cities/dublin
island cities/reykjavik
israel = israelische-regierung
italien orgs-government/palazzo-chigi = italienische-regierung
jamaika cities/kingston
japan capitals-and-exonyms/tokio = japanische-regierung
jemen capitals-and-exonyms/sanaa = jemenitische-regierung
jordanien cities/amman
kambodscha cities/phnom-penh
kamerun capitals-and-exonyms/yaounde
kanada cities/ottawa = kanadische-regierung
kap-verde cities/praia
kasachstan capitals-and-exonyms/astana
katar capitals-and-exonyms/doha
kenia cities/nairobi
kirgistan cities/bischkek
kiribati cities/tarawa
kolumbien cities/bogota
komoren cities/moroni
kosovo capitals-and-exonyms/pristina
kroatien capitals-and-exonyms/zagreb
kuba capitals-and-exonyms/havanna
kuwait cities/kuwait-stadt
laos cities/vientiane
lesotho cities/maseru
lettland cities/riga
libanon capitals-and-exonyms/beirut
liberia cities/monrovia
libyen capitals-and-exonyms/tripolis = libysche-regierung
liechtenstein cities/vaduz
litauen capitals-and-exonyms/vilnius
luxemburg capitals-and-exonyms/luxemburg-stadt
madagaskar cities/antananarivo
malawi cities/lilongwe
malaysia cities/kuala-lumpur
malediven capitals-and-exonyms/male
mali cities/bamako
malta cities/valletta
marokko cities/rabat
marshallinseln cities/majuro
mauretanien cities/nouakchott
mauritius cities/port-louis
mexiko capitals-and-exonyms/mexiko-stadt = mexikanische-regierung
moldau capitals-and-exonyms/chisinau
mongolei capitals-and-exonyms/ulaanbaatar
montenegro capitals-and-exonyms/podgorica
mosambik cities/maputo
myanmar capitals-and-exonyms/naypyidaw
namibia capitals-and-exonyms/windhuk
nauru cities/yaren
nepal capitals-and-exonyms/kathmandu
nicaragua cities/managua
niederlande cities/amsterdam = niederlandische-regierung
niger cities/niamey
nigeria cities/abuja
nordkorea capitals-and-exonyms/pjongjang
nordmazedonien cities/skopje
norwegen cities/oslo = norwegische-regierung
oman cities/maskat
osterreich cities/wien orgs-government/ballhausplatz = osterreichische-regierung
osttimor cities/dili
pakistan cities/islamabad = pakistanische-regierung
palau cities/ngerulmud
panama capitals-and-exonyms/panama-stadt
papua-neuguinea cities/port-moresby
paraguay cities/asuncion
peru cities/lima
philippinen cities/manila
polen capitals-and-exonyms/warschau = polnische-regierung
portugal capitals-and-exonyms/lissabon = portugiesische-regierung
puerto-rico cities/san-juan
republik-kongo cities/brazzaville
ruanda cities/kigali
rumanien capitals-and-exonyms/bukarest
russland capitals-and-exonyms/moskau orgs-government/kreml = russische-regierung
saint-barthelemy cities/gustavia
salomonen cities/honiara
sambia cities/lusaka
samoa cities/apia
sao-tome-und-principe cities/sao-tome
saudi-arabien cities/riad = saudische-regierung
schweden cities/stockholm = schwedische-regierung
schweiz capitals-and-exonyms/bern
senegal cities/dakar
serbien capitals-and-exonyms/belgrad
sierra-leone cities/freetown
simbabwe cities/harare
slowakei capitals-and-exonyms/bratislava
slowenien capitals-and-exonyms/ljubljana
somalia cities/mogadischu
somaliland capitals-and-exonyms/hargeysa
spanien cities/madrid orgs-government/moncloa = spanische-regierung
spitzbergen cities/longyearbyen
sri-lanka cities/colombo
st-kitts-und-nevis cities/basseterre
st-lucia cities/castries
st-vincent-und-die-grenadinen cities/kingstown
sudafrika capitals-and-exonyms/pretoria
sudan cities/khartum
sudkorea capitals-and-exonyms/seoul = sudkoreanische-regierung
sudossetien capitals-and-exonyms/zchinwali
sudsudan cities/juba
suriname cities/paramaribo
syrien capitals-and-exonyms/damaskus = syrische-regierung
tadschikistan cities/duschanbe
taiwan cities/taipeh
tansania cities/dodoma
thailand cities/bangkok
togo cities/lome
tonga capitals-and-exonyms/nukuʻalofa
trinidad-und-tobago cities/port-of-spain
tschad capitals-and-exonyms/n-djamena
tschechien capitals-and-exonyms/prag = tschechische-regierung
tunesien cities/tunis
turkei cities/ankara = turkische-regierung
turkmenistan capitals-and-exonyms/aschgabat
tuvalu cities/funafuti
uganda cities/kampala
ukraine capitals-and-exonyms/kiew = ukrainische-regierung
ungarn cities/budapest = ungarische-regierung
uruguay cities/montevideo
usa capitals-and-exonyms/washington orgs-government/weisses-haus = us-regierung
usbekistan cities/taschkent
vanuatu cities/port-vila
venezuela cities/caracas
vereinigte-arabische-emirate cities/abu-dhabi
vietnam capitals-and-exonyms/hanoi
westsahara capitals-and-exonyms/al-aaiun
zentralafrikanische-republik cities/bangui
zypern capitals-and-exonyms/nikosia
`;

/** Of what a row is a name. */
export interface Governed {
  /** The row of the country. */
  readonly country: string;
  /** The row of the government; one that no table has where the lists know none. */
  readonly government: string;
}

/** By row. */
export const governed: ReadonlyMap<string, Governed> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [names = '', known] = line.split(' = ');
      const [own = '', ...others] = names.split(' ');
      const government = known === undefined ? `governments/${own}` : `orgs-government/${known}`;
      const country = `countries/${own}`;
      return [country, ...others].map((row) => [row, { country, government }] as const);
    }),
);

/** The country and the government that a row stands for; `undefined` of most rows. */
export const governedBy = (row: string): Governed | undefined => governed.get(row);

/** Whether a row is no place of people, but where a government sits: all of its mentions mean the government. */
export const isSeat = (row: string): boolean =>
  row.startsWith('orgs-government/') || row.startsWith('city-parts-and-sights/');
