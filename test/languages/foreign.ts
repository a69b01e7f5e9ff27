/** Paragraphs in languages that are not known, by code: written for the tests. */
export const FOREIGN: readonly (readonly [code: string, text: string])[] = [
  [
    'fr',
    "Le président de la République a reçu mardi à l'Élysée la chancelière allemande, qui s'était rendue la veille à Bruxelles. Les deux dirigeants ont parlé de la situation au Mali et des négociations avec l'Iran, mais aucun accord n'a été annoncé. Selon un conseiller, une nouvelle rencontre est prévue avant la fin du mois.",
  ],
  [
    'it',
    "Il presidente del Consiglio ha incontrato ieri a Roma il ministro degli Esteri tedesco. Al centro del colloquio c'erano la situazione in Libia e i rapporti con la Turchia. Secondo il portavoce del governo, le due parti hanno trovato un'intesa su quasi tutti i punti.",
  ],
  [
    'nl',
    'De minister van Buitenlandse Zaken heeft dinsdag in Den Haag gesproken met zijn collega uit Turkije. Het overleg ging over de situatie in Syrië en over de vluchtelingen die in het grensgebied zijn gestrand. Volgens een woordvoerder was de sfeer goed, maar een akkoord is er nog niet.',
  ],
  [
    'tr',
    "Cumhurbaşkanı dün Ankara'da Almanya Dışişleri Bakanı ile görüştü. İki ülke arasındaki ilişkiler ve Suriye'deki son gelişmeler ele alındı. Görüşmenin ardından yapılan açıklamada, ticaretin artırılması için yeni adımlar atılacağı bildirildi.",
  ],
  [
    'pl',
    'Prezydent spotkał się we wtorek w Warszawie z kanclerz Niemiec. Głównym tematem rozmów była sytuacja na Ukrainie oraz dostawy gazu. Według rzecznika rządu obie strony chcą kontynuować rozmowy w przyszłym miesiącu, ale nie podano żadnych szczegółów.',
  ],
  [
    'es',
    'El presidente del Gobierno se reunió el martes en Madrid con la canciller alemana para hablar de la situación en Venezuela y de los fondos europeos. Según fuentes oficiales, los dos dirigentes volverán a verse antes de que acabe el mes, aunque todavía no hay fecha.',
  ],
  [
    'da',
    'Statsministeren mødte tirsdag den tyske kansler i København. De talte om situationen i Ukraine og om det fælles forsvar. Ifølge en talsmand for regeringen vil samtalerne fortsætte til efteråret, men der er endnu ikke nogen aftale.',
  ],
  [
    'ru',
    'Президент России во вторник встретился в Москве с министром иностранных дел Германии. Стороны обсудили положение в Сирии и поставки газа в Европу. По словам представителя Кремля, переговоры продолжатся в следующем месяце.',
  ],
  [
    'ar',
    'التقى الرئيس يوم الثلاثاء في القاهرة وزير الخارجية الألماني وبحث معه الوضع في ليبيا والعلاقات بين البلدين. وقال متحدث باسم الحكومة إن الجانبين اتفقا على مواصلة الحوار في الشهر المقبل.',
  ],
  [
    'zh',
    '总统星期二在北京会见了德国外交部长。双方讨论了叙利亚局势以及两国之间的贸易关系。政府发言人表示,会谈将于下个月继续进行。',
  ],
];
