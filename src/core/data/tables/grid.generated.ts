// Built from data/grid.csv by `npm run data`; do not edit.
export const gridNames = `
ABW|Aruba|
AFG|Afghanistan|
AFRICA|Africa|
AGO|Angola|
ALB|Albania|
ARE|United Arab Emirates|
ARG|Argentina|
ARM|Armenia|
ASEAN|ASEAN|
ASIA|Asia|
ASM|American Samoa|
ATG|Antigua and Barbuda|
AUS|Australia|
AUS|Australia|
AUT|Austria|
AZE|Azerbaijan|
BDI|Burundi|
BEL|Belgium|
BEN|Benin|
BFA|Burkina Faso|
BGD|Bangladesh|
BGR|Bulgaria|
BHR|Bahrain|
BHS|Bahamas|
BIH|Bosnia Herzegovina|
BLR|Belarus|
BLZ|Belize|
BMU|Bermuda|
BOL|Bolivia|
BRA|Brazil|
BRB|Barbados|
BRN|Brunei Darussalam|
BTN|Bhutan|
BWA|Botswana|
CAN|Canada|
CHE|Switzerland|
CHL|Chile|
CHN|China|
CIV|Cote d'Ivoire|
CMR|Cameroon|
COD|Congo (DRC)|
COG|Congo|
COK|Cook Islands (the)|
COL|Colombia|
COM|Comoros|
CPV|Cabo Verde|
CRI|Costa Rica|
CUB|Cuba|
CYM|Cayman Islands|
CYP|Cyprus|
CZE|Czechia|
DEU|Germany|
DJI|Djibouti|
DMA|Dominica|
DNK|Denmark|
DOM|Dominican Republic|
DZA|Algeria|
ECU|Ecuador|
EGY|Egypt|
ERI|Eritrea|
ESH|Western Sahara|
ESP|Spain|
EST|Estonia|
ETH|Ethiopia|
EU|EU|
EUROPE|Europe|
FIN|Finland|
FJI|Fiji|
FLK|Falkland Islands [Malvinas]|
FRA|France|
FRO|Faroe Islands|
G20|G20|
G7|G7|
GAB|Gabon|
GBR|United Kingdom|
GBR|United Kingdom|
GEO|Georgia|
GHA|Ghana|
GIB|Gibraltar|
GIN|Guinea|
GLP|Guadeloupe|
GMB|Gambia|
GNB|Guinea-Bissau|
GNQ|Equatorial Guinea|
GRC|Greece|
GRD|Grenada|
GRL|Greenland|
GTM|Guatemala|
GUF|French Guiana|
GUM|Guam|
GUY|Guyana|
HKG|Hong Kong (SAR of China)|
HND|Honduras|
HRV|Croatia|
HTI|Haiti|
HUN|Hungary|
IDN|Indonesia|
IND|India|
IRL|Ireland|
IRN|Iran|
IRQ|Iraq|
ISL|Iceland|
ISR|Israel|
ITA|Italy|
JAM|Jamaica|
JOR|Jordan|
JPN|Japan|
KAZ|Kazakhstan|
KEN|Kenya|
KGZ|Kyrgyzstan|
KHM|Cambodia|
KIR|Kiribati|
KNA|Saint Kitts and Nevis|
KOR|South Korea|
KWT|Kuwait|
LAO|Lao|
LATAM|Latin America and Caribbean|
LBN|Lebanon|
LBR|Liberia|
LBY|Libya|
LCA|Saint Lucia|
LKA|Sri Lanka|
LSO|Lesotho|
LTU|Lithuania|
LUX|Luxembourg|
LVA|Latvia|
MAC|Macao (SAR of China)|
MAR|Morocco|
MDA|Moldova|
MDG|Madagascar|
MDV|Maldives|
MEX|Mexico|
MIDDLE-EAST|Middle East|
MKD|North Macedonia|
MLI|Mali|
MLT|Malta|
MMR|Myanmar|
MNE|Montenegro|
MNG|Mongolia|
MOZ|Mozambique|
MRT|Mauritania|
MSR|Montserrat|
MTQ|Martinique|
MUS|Mauritius|
MWI|Malawi|
MYS|Malaysia|
NAM|Namibia|
NCL|New Caledonia|
NER|Niger|
NGA|Nigeria|
NIC|Nicaragua|
NLD|Netherlands|
NOR|Norway|
NORTH-AMERICA|North America|
NPL|Nepal|
NRU|Nauru|
NZL|New Zealand|
OCEANIA|Oceania|
OECD|OECD|
OMN|Oman|
PAK|Pakistan|
PAN|Panama|
PER|Peru|
PHL|The Philippines|
PNG|Papua New Guinea|
POL|Poland|
PRI|Puerto Rico|
PRK|North Korea|
PRT|Portugal|
PRY|Paraguay|
PSE|Palestine (State of)|
PYF|French Polynesia|
QAT|Qatar|
REU|Reunion|
ROU|Romania|
RUS|Russia|
RWA|Rwanda|
SAU|Saudi Arabia|
SDN|Sudan|
SEN|Senegal|
SGP|Singapore|
SHN|Saint Helena|
SLB|Solomon Islands|
SLE|Sierra Leone|
SLV|El Salvador|
SOM|Somalia|
SPM|Saint Pierre and Miquelon|
SRB|Serbia|
SSD|South Sudan|
STP|Sao Tome and Principe|
SUR|Suriname|
SVK|Slovakia|
SVN|Slovenia|
SWE|Sweden|
SWZ|Eswatini|
SYC|Seychelles|
SYR|Syria|
TCA|Turks and Caicos Islands|
TCD|Chad|
TGO|Togo|
THA|Thailand|
TJK|Tajikistan|
TKM|Turkmenistan|
TLS|East Timor|
TON|Tonga|
TTO|Trinidad and Tobago|
TUN|Tunisia|
TUR|Türkiye|
TWN|Taiwan (China)|
TZA|Tanzania (the United Republic of)|
UGA|Uganda|
UKR|Ukraine|
URY|Uruguay|
USA|United States|
USA|United States|
UZB|Uzbekistan|
VCT|Saint Vincent and the Grenadines|
VEN|Venezuela|
VGB|Virgin Islands (British)|
VIR|Virgin Islands (U.S.)|
VNM|Viet Nam|
VUT|Vanuatu|
WORLD|World|
WSM|Samoa|
XKX|Kosovo|
YEM|Yemen|
ZAF|South Africa|
ZMB|Zambia|
ZWE|Zimbabwe|
AUS-NSW|New South Wales and ACT|
AUS-NT|Northern Territory (DKIS)|
AUS-QLD|Queensland|
AUS-SA|South Australia|
AUS-TAS|Tasmania|
AUS-VIC|Victoria|
AUS-WA|Western Australia (SWIS)|
CAN-AB|Alberta|
CAN-BC|British Columbia|
CAN-MB|Manitoba|
CAN-NB|New Brunswick|
CAN-NL|Newfoundland and Labrador|
CAN-NS|Nova Scotia|
CAN-NT|Northwest Territories|
CAN-NU|Nunavut|
CAN-ON|Ontario|
CAN-PE|Prince Edward Island|
CAN-QC|Quebec|
CAN-SK|Saskatchewan|
CAN-YT|Yukon|
USA-AK|Alaska|
USA-AKGD|eGRID subregion ASCC Alaska Grid|
USA-AKMS|eGRID subregion ASCC Miscellaneous|
USA-AL|Alabama|
USA-AR|Arkansas|
USA-AZ|Arizona|
USA-AZNM|eGRID subregion WECC Southwest|
USA-CA|California|
USA-CAMX|eGRID subregion WECC California|
USA-CO|Colorado|
USA-CT|Connecticut|
USA-DC|District of Columbia|
USA-DE|Delaware|
USA-ERCT|eGRID subregion ERCOT All|
USA-FL|Florida|
USA-FRCC|eGRID subregion FRCC All|
USA-GA|Georgia|
USA-HI|Hawaii|
USA-HIMS|eGRID subregion HICC Miscellaneous|
USA-HIOA|eGRID subregion HICC Oahu|
USA-IA|Iowa|
USA-ID|Idaho|
USA-IL|Illinois|
USA-IN|Indiana|
USA-KS|Kansas|
USA-KY|Kentucky|
USA-LA|Louisiana|
USA-MA|Massachusetts|
USA-MD|Maryland|
USA-ME|Maine|
USA-MI|Michigan|
USA-MN|Minnesota|
USA-MO|Missouri|
USA-MROE|eGRID subregion MRO East|
USA-MROW|eGRID subregion MRO West|
USA-MS|Mississippi|
USA-MT|Montana|
USA-NC|North Carolina|
USA-ND|North Dakota|
USA-NE|Nebraska|
USA-NEWE|eGRID subregion NPCC New England|
USA-NH|New Hampshire|
USA-NJ|New Jersey|
USA-NM|New Mexico|
USA-NV|Nevada|
USA-NWPP|eGRID subregion WECC Northwest|
USA-NY|New York|
USA-NYCW|eGRID subregion NPCC NYC/Westchester|
USA-NYLI|eGRID subregion NPCC Long Island|
USA-NYUP|eGRID subregion NPCC Upstate NY|
USA-OH|Ohio|
USA-OK|Oklahoma|
USA-OR|Oregon|
USA-PA|Pennsylvania|
USA-PRMS|eGRID subregion Puerto Rico Miscellaneous|
USA-RFCE|eGRID subregion RFC East|
USA-RFCM|eGRID subregion RFC Michigan|
USA-RFCW|eGRID subregion RFC West|
USA-RI|Rhode Island|
USA-RMPA|eGRID subregion WECC Rockies|
USA-SC|South Carolina|
USA-SD|South Dakota|
USA-SPNO|eGRID subregion SPP North|
USA-SPSO|eGRID subregion SPP South|
USA-SRMV|eGRID subregion SERC Mississippi Valley|
USA-SRMW|eGRID subregion SERC Midwest|
USA-SRSO|eGRID subregion SERC South|
USA-SRTV|eGRID subregion SERC Tennessee Valley|
USA-SRVC|eGRID subregion SERC Virginia/Carolina|
USA-TN|Tennessee|
USA-TX|Texas|
USA-UT|Utah|
USA-VA|Virginia|
USA-VT|Vermont|
USA-WA|Washington|
USA-WI|Wisconsin|
USA-WV|West Virginia|
USA-WY|Wyoming|`;
export const gridCells = `550	lifecycle	average	0
123.71	lifecycle	average	1
545.09	lifecycle	average	2
167.22	lifecycle	average	1
24.42	lifecycle	average	1
467.51	lifecycle	average	2
344.83	lifecycle	average	2
243.52	lifecycle	average	2
573.65	lifecycle	average	2
572.12	lifecycle	average	2
647.06	lifecycle	average	1
611.11	lifecycle	average	1
620	direct	average	3
553.76	lifecycle	average	2
102.62	lifecycle	average	2
632.89	lifecycle	average	2
230.77	lifecycle	average	1
117.58	lifecycle	average	2
590	lifecycle	average	1
554.91	lifecycle	average	1
694.63	lifecycle	average	2
264.21	lifecycle	average	2
902.41	lifecycle	average	1
653.66	lifecycle	average	0
638.05	lifecycle	average	2
323.63	lifecycle	average	2
155.56	lifecycle	average	1
650.79	lifecycle	average	4
468.02	lifecycle	average	2
106.06	lifecycle	average	2
600	lifecycle	average	1
892.67	lifecycle	average	1
24.19	lifecycle	average	1
849.42	lifecycle	average	1
184.99	lifecycle	average	2
36.72	lifecycle	average	2
265.52	lifecycle	average	2
557.5	lifecycle	average	2
393.53	lifecycle	average	1
285.71	lifecycle	average	1
27.04	lifecycle	average	1
713.73	lifecycle	average	1
250	lifecycle	average	0
285.8	lifecycle	average	2
642.86	lifecycle	average	1
480	lifecycle	average	0
63.01	lifecycle	average	2
638.98	lifecycle	average	1
642.86	lifecycle	average	1
512.24	lifecycle	average	2
413.86	lifecycle	average	2
342.06	lifecycle	average	2
450	lifecycle	average	1
600	lifecycle	average	1
143.3	lifecycle	average	2
565.97	lifecycle	average	2
633.65	lifecycle	average	1
209.7	lifecycle	average	2
574.5	lifecycle	average	2
590.91	lifecycle	average	1
666.67	lifecycle	average	5
146.15	lifecycle	average	2
341.02	lifecycle	average	2
23.55	lifecycle	average	1
213.02	lifecycle	average	2
285	lifecycle	average	2
72.25	lifecycle	average	2
278.26	lifecycle	average	1
1000	lifecycle	average	0
44.18	lifecycle	average	2
354.17	lifecycle	average	0
468.38	lifecycle	average	2
343.3	lifecycle	average	2
429.47	lifecycle	average	1
177	direct	average	6
215.79	lifecycle	average	2
143.06	lifecycle	average	2
452.86	lifecycle	average	1
600	lifecycle	average	4
182.72	lifecycle	average	1
493.9	lifecycle	average	0
666.67	lifecycle	average	1
625	lifecycle	average	0
605.1	lifecycle	average	1
319.76	lifecycle	average	2
666.67	lifecycle	average	0
111.11	lifecycle	average	0
272.66	lifecycle	average	1
204.08	lifecycle	average	0
611.11	lifecycle	average	0
634.33	lifecycle	average	1
681.99	lifecycle	average	1
289.5	lifecycle	average	1
174.48	lifecycle	average	2
534.65	lifecycle	average	0
182.82	lifecycle	average	2
682.43	lifecycle	average	1
708.96	lifecycle	average	2
279.79	lifecycle	average	2
648.68	lifecycle	average	2
689.4	lifecycle	average	1
28.33	lifecycle	average	1
567.26	lifecycle	average	1
287.75	lifecycle	average	2
561.25	lifecycle	average	0
539.21	lifecycle	average	0
483.73	lifecycle	average	2
801.79	lifecycle	average	2
84.83	lifecycle	average	2
152.65	lifecycle	average	2
497.46	lifecycle	average	2
500	lifecycle	average	0
636.36	lifecycle	average	0
415.65	lifecycle	average	2
637.24	lifecycle	average	2
232.12	lifecycle	average	1
254.21	lifecycle	average	2
369.47	lifecycle	average	1
435.9	lifecycle	average	1
830.53	lifecycle	average	1
650	lifecycle	average	0
509.78	lifecycle	average	0
20.83	lifecycle	average	0
139.34	lifecycle	average	2
134.62	lifecycle	average	2
136.22	lifecycle	average	2
448.98	lifecycle	average	0
577.65	lifecycle	average	2
629.56	lifecycle	average	2
477.27	lifecycle	average	0
611.77	lifecycle	average	1
483.14	lifecycle	average	2
637.24	lifecycle	average	2
568.97	lifecycle	average	2
394.5	lifecycle	average	1
484.16	lifecycle	average	2
569.69	lifecycle	average	2
413.51	lifecycle	average	2
784.01	lifecycle	average	2
127.81	lifecycle	average	1
481.71	lifecycle	average	0
1000	lifecycle	average	0
516.78	lifecycle	average	0
633.03	lifecycle	average	1
54.65	lifecycle	average	0
604.43	lifecycle	average	2
47.62	lifecycle	average	1
585.76	lifecycle	average	0
687.5	lifecycle	average	1
507.85	lifecycle	average	2
288.33	lifecycle	average	1
252.7	lifecycle	average	2
30.75	lifecycle	average	2
358.36	lifecycle	average	2
23.36	lifecycle	average	0
750	lifecycle	average	1
120.11	lifecycle	average	2
495.47	lifecycle	average	2
337.99	lifecycle	average	2
545.33	lifecycle	average	2
398.61	lifecycle	average	2
258.74	lifecycle	average	1
263.27	lifecycle	average	2
613.38	lifecycle	average	2
513.74	lifecycle	average	1
614.98	lifecycle	average	2
664.53	lifecycle	average	2
344.26	lifecycle	average	0
111.8	lifecycle	average	2
24.86	lifecycle	average	1
460.78	lifecycle	average	0
436.62	lifecycle	average	0
602.83	lifecycle	average	2
525.22	lifecycle	average	0
245.55	lifecycle	average	2
446.17	lifecycle	average	2
301.89	lifecycle	average	1
691.95	lifecycle	average	2
214.33	lifecycle	average	1
535.4	lifecycle	average	1
498.74	lifecycle	average	2
1000	lifecycle	average	4
636.36	lifecycle	average	1
47.62	lifecycle	average	1
99.29	lifecycle	average	2
523.81	lifecycle	average	1
600	lifecycle	average	0
670.8	lifecycle	average	2
610.17	lifecycle	average	1
555.56	lifecycle	average	0
383.18	lifecycle	average	1
96.49	lifecycle	average	2
227.11	lifecycle	average	2
35.89	lifecycle	average	2
142.86	lifecycle	average	1
571.43	lifecycle	average	1
682.27	lifecycle	average	0
653.85	lifecycle	average	1
615.39	lifecycle	average	0
478.26	lifecycle	average	1
555.43	lifecycle	average	2
98.7	lifecycle	average	2
1306.3	lifecycle	average	1
666.67	lifecycle	average	4
571.43	lifecycle	average	1
682.11	lifecycle	average	1
560.25	lifecycle	average	2
469.7	lifecycle	average	2
635.15	lifecycle	average	2
371.59	lifecycle	average	1
57.39	lifecycle	average	0
250.47	lifecycle	average	0
96.7	lifecycle	average	2
349.67	direct	average	7
383.55	lifecycle	average	2
1121.18	lifecycle	average	1
600	lifecycle	average	1
180.25	lifecycle	average	1
647.06	lifecycle	average	1
641.79	lifecycle	average	1
486.13	lifecycle	average	2
500	lifecycle	average	1
472.94	lifecycle	average	2
400	lifecycle	average	1
958.72	lifecycle	average	2
586.32	lifecycle	average	1
713.9	lifecycle	average	2
111	lifecycle	average	1
298.44	lifecycle	average	1
640	direct	average	8
560	direct	average	8
670	direct	average	8
220	direct	average	8
200	direct	average	8
780	direct	average	8
500	direct	average	8
438	direct	average	9
18	direct	average	9
2.5	direct	average	9
234	direct	average	9
17	direct	average	9
581	direct	average	9
420	direct	average	9
800	direct	average	9
59	direct	average	9
234	direct	average	9
1.9	direct	average	9
631	direct	average	9
74	direct	average	9
369.5	direct	average	10
410.55	direct	average	11
236.96	direct	average	11
323.9	direct	average	10
452.9	direct	average	10
312.6	direct	average	10
320.32	direct	average	11
179.1	direct	average	10
195.04	direct	average	11
495	direct	average	10
245.3	direct	average	10
179.2	direct	average	10
319.4	direct	average	10
334.13	direct	average	11
357.9	direct	average	10
355.97	direct	average	11
325.4	direct	average	10
632.6	direct	average	10
514.05	direct	average	11
679.91	direct	average	11
287.7	direct	average	10
142.4	direct	average	10
215.2	direct	average	10
664.8	direct	average	10
332.6	direct	average	10
792.4	direct	average	10
346.1	direct	average	10
376.5	direct	average	10
236.9	direct	average	10
143.7	direct	average	10
361.7	direct	average	10
341.2	direct	average	10
659.8	direct	average	10
637.28	direct	average	11
420.28	direct	average	11
375.7	direct	average	10
482.6	direct	average	10
284.1	direct	average	10
588.7	direct	average	10
465.3	direct	average	10
246.38	direct	average	11
125.3	direct	average	10
213.3	direct	average	10
350.9	direct	average	10
292.1	direct	average	10
288.15	direct	average	11
211.6	direct	average	10
392.69	direct	average	11
539.47	direct	average	11
110.12	direct	average	11
484.6	direct	average	10
294.3	direct	average	10
165.6	direct	average	10
293.9	direct	average	10
702.4	direct	average	11
271.78	direct	average	11
442.7	direct	average	11
415.52	direct	average	11
381	direct	average	10
472.89	direct	average	11
254.2	direct	average	10
152.2	direct	average	10
393.6	direct	average	11
397.15	direct	average	11
336.45	direct	average	11
566.35	direct	average	11
383.74	direct	average	11
409.73	direct	average	11
270.49	direct	average	11
299.9	direct	average	10
349.8	direct	average	10
644.7	direct	average	10
244.8	direct	average	10
23.7	direct	average	10
120.9	direct	average	10
527.8	direct	average	10
893.1	direct	average	10
831.6	direct	average	10`;
export const gridSources = `Ember yearly electricity data (as packaged in tgwf co2.js 0.19.0)	2022
Ember yearly electricity data (as packaged in tgwf co2.js 0.19.0)	2023
Ember yearly electricity data (as packaged in tgwf co2.js 0.19.0)	2024
Australia DCCEEW National Greenhouse Accounts Factors 2025, scope 2 national	2025
Our World in Data energy (as packaged in CodeCarbon global_energy_mix.json)	2022
Our World in Data energy (as packaged in CodeCarbon global_energy_mix.json)	2009
UK DESNZ greenhouse gas conversion factors 2025, UK electricity generation	2025
US EPA eGRID2023 rev2, US total output CO2e rate	2023
Australia DCCEEW National Greenhouse Accounts Factors 2025, Table 1, scope 2	2025
ECCC Emission Factors and Reference Values v3.0 Table 5.3 (NIR 1990-2023), consumption intensity	2023
US EPA eGRID2023 rev2, state total output CO2e rate	2023
US EPA eGRID2023 rev2, subregion total output CO2e rate	2023`;
