/**
 * Given names that reach the Latin alphabet by transliteration: one family a line, all its spellings in German and English news.
 * A person with such a given name may be the same person under another spelling of the surname, too.
 */
const FAMILIES = `
abbas abbass
abdallah abdullah abdollah abdulla
adel adil
adnan
ahmad ahmed achmed achmad ahmet
akbar
alaa ala
alexej alexei alexey aleksei aleksej aleksey
ali
amin ameen
amir ameer
anatoli anatoly anatolij anatoliy
andrej andrei andrey
anwar
aschraf ashraf
asis aziz
barham
baschar bashar
dawud dawood daoud
dmitri dmitrij dmitry dmitriy
dschalal jalal jelal
dschamal jamal gamal dschemal
dschawad javad jawad
esmail ismail ismael esmael
faisal feisal faysal
fatima fatemeh fatma
fuad fouad
gennadi gennady gennadij gennadiy
hadi
haidar haider hayder heidar
hamad
hamid hameed
hasan hassan
heschmat heshmat
hussein hussain husain husayn hossein hosein houssein hussayn
ibrahim ebrahim
ijad iyad ayad
ilja ilya
jahja yahya
jassin yassin yasin jasin
jewgeni jewgenij yevgeny yevgeni evgeny evgeni
juri jurij yuri yury
jussuf yusuf youssef yussuf jusuf yousef yousuf jussef
kamal kemal
karim kareem
kassem kasem qasem qassem qasim qassim kassim kasim ghassem ghasem
khaled khalid chaled chalid
kirill
mahdi mehdi
mahmud mahmoud machmud mahmood
mariam maryam
maxim maksim
michail mikhail
mohammed mohammad mohamed mohamad muhammad muhammed
mohsen muhsin mohsin
moktada muqtada moqtada muktada
muammar moammar muammer
mustafa mostafa moustafa mustapha
nadschib najib naguib
nasser nasir naser
nikolaj nikolai nikolay
nuri nouri
oleksandr olexandr
oleksij oleksii oleksiy
omar umar
osama usama
pjotr pyotr
ramsan ramzan
raschid rashid rachid
reza ridha rida resa
saddam
said saeed saied
saif seif sayf
salih saleh
salman
samir sameer
schamil shamil
sergej sergei sergey
serhij serhiy sergii
sohrab
tarik tariq tarek tareq
wadim vadim
walid waleed
witali vitali vitaly witalij
wjatscheslaw vyacheslav
wladimir vladimir
wladislaw vladislav
wolodymyr volodymyr
zain zein
`;

const HEADS: ReadonlyMap<string, string> = new Map(
  FAMILIES.trim()
    .split('\n')
    .map((line) => line.split(' '))
    .flatMap((family) => family.map((form) => [form, family[0] ?? form] as const)),
);

/** The head of the family a folded given name belongs to, `undefined` where it is not a transliterated one. */
export function familyOf(given: string): string | undefined {
  return HEADS.get(given);
}
