/** News and picture agencies, as they sign texts and pictures in all languages: in small letters. */

/** Beside texts they say who reports, not who acts: *(dpa)*, *Foto: Emil Lutz/AP*, *BERLIN (Reuters) –*. */
export const AGENCIES: readonly string[] =
  'dpa afp ap reuters reuter rtr epd kna sid dapd ddp ots apa sda keystone ansa efe tass itar xinhua upi pa afx tmn dj getty imago picture'.split(
    ' ',
  );
