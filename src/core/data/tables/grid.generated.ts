// Built from data/grid.csv by `npm run data`; do not edit.
export const gridTable = `ABW	Aruba	550	lifecycle	average	2022	0
AFG	Afghanistan	123.71	lifecycle	average	2023	0
AFRICA	Africa	545.09	lifecycle	average	2024	0
AGO	Angola	167.22	lifecycle	average	2023	0
ALB	Albania	24.42	lifecycle	average	2023	0
ARE	United Arab Emirates	467.51	lifecycle	average	2024	0
ARG	Argentina	344.83	lifecycle	average	2024	0
ARM	Armenia	243.52	lifecycle	average	2024	0
ASEAN	ASEAN	573.65	lifecycle	average	2024	0
ASIA	Asia	572.12	lifecycle	average	2024	0
ASM	American Samoa	647.06	lifecycle	average	2023	0
ATG	Antigua and Barbuda	611.11	lifecycle	average	2023	0
AUS	Australia	620	direct	average	2025	1
AUS	Australia	553.76	lifecycle	average	2024	0
AUT	Austria	102.62	lifecycle	average	2024	0
AZE	Azerbaijan	632.89	lifecycle	average	2024	0
BDI	Burundi	230.77	lifecycle	average	2023	0
BEL	Belgium	117.58	lifecycle	average	2024	0
BEN	Benin	590	lifecycle	average	2023	0
BFA	Burkina Faso	554.91	lifecycle	average	2023	0
BGD	Bangladesh	694.63	lifecycle	average	2024	0
BGR	Bulgaria	264.21	lifecycle	average	2024	0
BHR	Bahrain	902.41	lifecycle	average	2023	0
BHS	Bahamas	653.66	lifecycle	average	2022	0
BIH	Bosnia Herzegovina	638.05	lifecycle	average	2024	0
BLR	Belarus	323.63	lifecycle	average	2024	0
BLZ	Belize	155.56	lifecycle	average	2023	0
BMU	Bermuda	650.79	lifecycle	average	2022	2
BOL	Bolivia	468.02	lifecycle	average	2024	0
BRA	Brazil	106.06	lifecycle	average	2024	0
BRB	Barbados	600	lifecycle	average	2023	0
BRN	Brunei Darussalam	892.67	lifecycle	average	2023	0
BTN	Bhutan	24.19	lifecycle	average	2023	0
BWA	Botswana	849.42	lifecycle	average	2023	0
CAN	Canada	184.99	lifecycle	average	2024	0
CHE	Switzerland	36.72	lifecycle	average	2024	0
CHL	Chile	265.52	lifecycle	average	2024	0
CHN	China	557.5	lifecycle	average	2024	0
CIV	Cote d'Ivoire	393.53	lifecycle	average	2023	0
CMR	Cameroon	285.71	lifecycle	average	2023	0
COD	Congo (DRC)	27.04	lifecycle	average	2023	0
COG	Congo	713.73	lifecycle	average	2023	0
COK	Cook Islands (the)	250	lifecycle	average	2022	0
COL	Colombia	285.8	lifecycle	average	2024	0
COM	Comoros	642.86	lifecycle	average	2023	0
CPV	Cabo Verde	480	lifecycle	average	2022	0
CRI	Costa Rica	63.01	lifecycle	average	2024	0
CUB	Cuba	638.98	lifecycle	average	2023	0
CYM	Cayman Islands	642.86	lifecycle	average	2023	0
CYP	Cyprus	512.24	lifecycle	average	2024	0
CZE	Czechia	413.86	lifecycle	average	2024	0
DEU	Germany	342.06	lifecycle	average	2024	0
DJI	Djibouti	450	lifecycle	average	2023	0
DMA	Dominica	600	lifecycle	average	2023	0
DNK	Denmark	143.3	lifecycle	average	2024	0
DOM	Dominican Republic	565.97	lifecycle	average	2024	0
DZA	Algeria	633.65	lifecycle	average	2023	0
ECU	Ecuador	209.7	lifecycle	average	2024	0
EGY	Egypt	574.5	lifecycle	average	2024	0
ERI	Eritrea	590.91	lifecycle	average	2023	0
ESH	Western Sahara	666.67	lifecycle	average	2009	2
ESP	Spain	146.15	lifecycle	average	2024	0
EST	Estonia	341.02	lifecycle	average	2024	0
ETH	Ethiopia	23.55	lifecycle	average	2023	0
EU	EU	213.02	lifecycle	average	2024	0
EUROPE	Europe	285	lifecycle	average	2024	0
FIN	Finland	72.25	lifecycle	average	2024	0
FJI	Fiji	278.26	lifecycle	average	2023	0
FLK	Falkland Islands [Malvinas]	1000	lifecycle	average	2022	0
FRA	France	44.18	lifecycle	average	2024	0
FRO	Faroe Islands	354.17	lifecycle	average	2022	0
G20	G20	468.38	lifecycle	average	2024	0
G7	G7	343.3	lifecycle	average	2024	0
GAB	Gabon	429.47	lifecycle	average	2023	0
GBR	United Kingdom	177	direct	average	2025	3
GBR	United Kingdom	215.79	lifecycle	average	2024	0
GEO	Georgia	143.06	lifecycle	average	2024	0
GHA	Ghana	452.86	lifecycle	average	2023	0
GIB	Gibraltar	600	lifecycle	average	2022	2
GIN	Guinea	182.72	lifecycle	average	2023	0
GLP	Guadeloupe	493.9	lifecycle	average	2022	0
GMB	Gambia	666.67	lifecycle	average	2023	0
GNB	Guinea-Bissau	625	lifecycle	average	2022	0
GNQ	Equatorial Guinea	605.1	lifecycle	average	2023	0
GRC	Greece	319.76	lifecycle	average	2024	0
GRD	Grenada	666.67	lifecycle	average	2022	0
GRL	Greenland	111.11	lifecycle	average	2022	0
GTM	Guatemala	272.66	lifecycle	average	2023	0
GUF	French Guiana	204.08	lifecycle	average	2022	0
GUM	Guam	611.11	lifecycle	average	2022	0
GUY	Guyana	634.33	lifecycle	average	2023	0
HKG	Hong Kong (SAR of China)	681.99	lifecycle	average	2023	0
HND	Honduras	289.5	lifecycle	average	2023	0
HRV	Croatia	174.48	lifecycle	average	2024	0
HTI	Haiti	534.65	lifecycle	average	2022	0
HUN	Hungary	182.82	lifecycle	average	2024	0
IDN	Indonesia	682.43	lifecycle	average	2023	0
IND	India	708.96	lifecycle	average	2024	0
IRL	Ireland	279.79	lifecycle	average	2024	0
IRN	Iran	648.68	lifecycle	average	2024	0
IRQ	Iraq	689.4	lifecycle	average	2023	0
ISL	Iceland	28.33	lifecycle	average	2023	0
ISR	Israel	567.26	lifecycle	average	2023	0
ITA	Italy	287.75	lifecycle	average	2024	0
JAM	Jamaica	561.25	lifecycle	average	2022	0
JOR	Jordan	539.21	lifecycle	average	2022	0
JPN	Japan	483.73	lifecycle	average	2024	0
KAZ	Kazakhstan	801.79	lifecycle	average	2024	0
KEN	Kenya	84.83	lifecycle	average	2024	0
KGZ	Kyrgyzstan	152.65	lifecycle	average	2024	0
KHM	Cambodia	497.46	lifecycle	average	2024	0
KIR	Kiribati	500	lifecycle	average	2022	0
KNA	Saint Kitts and Nevis	636.36	lifecycle	average	2022	0
KOR	South Korea	415.65	lifecycle	average	2024	0
KWT	Kuwait	637.24	lifecycle	average	2024	0
LAO	Lao	232.12	lifecycle	average	2023	0
LATAM	Latin America and Caribbean	254.21	lifecycle	average	2024	0
LBN	Lebanon	369.47	lifecycle	average	2023	0
LBR	Liberia	435.9	lifecycle	average	2023	0
LBY	Libya	830.53	lifecycle	average	2023	0
LCA	Saint Lucia	650	lifecycle	average	2022	0
LKA	Sri Lanka	509.78	lifecycle	average	2022	0
LSO	Lesotho	20.83	lifecycle	average	2022	0
LTU	Lithuania	139.34	lifecycle	average	2024	0
LUX	Luxembourg	134.62	lifecycle	average	2024	0
LVA	Latvia	136.22	lifecycle	average	2024	0
MAC	Macao (SAR of China)	448.98	lifecycle	average	2022	0
MAR	Morocco	577.65	lifecycle	average	2024	0
MDA	Moldova	629.56	lifecycle	average	2024	0
MDG	Madagascar	477.27	lifecycle	average	2022	0
MDV	Maldives	611.77	lifecycle	average	2023	0
MEX	Mexico	483.14	lifecycle	average	2024	0
MIDDLE-EAST	Middle East	637.24	lifecycle	average	2024	0
MKD	North Macedonia	568.97	lifecycle	average	2024	0
MLI	Mali	394.5	lifecycle	average	2023	0
MLT	Malta	484.16	lifecycle	average	2024	0
MMR	Myanmar	569.69	lifecycle	average	2024	0
MNE	Montenegro	413.51	lifecycle	average	2024	0
MNG	Mongolia	784.01	lifecycle	average	2024	0
MOZ	Mozambique	127.81	lifecycle	average	2023	0
MRT	Mauritania	481.71	lifecycle	average	2022	0
MSR	Montserrat	1000	lifecycle	average	2022	0
MTQ	Martinique	516.78	lifecycle	average	2022	0
MUS	Mauritius	633.03	lifecycle	average	2023	0
MWI	Malawi	54.65	lifecycle	average	2022	0
MYS	Malaysia	604.43	lifecycle	average	2024	0
NAM	Namibia	47.62	lifecycle	average	2023	0
NCL	New Caledonia	585.76	lifecycle	average	2022	0
NER	Niger	687.5	lifecycle	average	2023	0
NGA	Nigeria	507.85	lifecycle	average	2024	0
NIC	Nicaragua	288.33	lifecycle	average	2023	0
NLD	Netherlands	252.7	lifecycle	average	2024	0
NOR	Norway	30.75	lifecycle	average	2024	0
NORTH-AMERICA	North America	358.36	lifecycle	average	2024	0
NPL	Nepal	23.36	lifecycle	average	2022	0
NRU	Nauru	750	lifecycle	average	2023	0
NZL	New Zealand	120.11	lifecycle	average	2024	0
OCEANIA	Oceania	495.47	lifecycle	average	2024	0
OECD	OECD	337.99	lifecycle	average	2024	0
OMN	Oman	545.33	lifecycle	average	2024	0
PAK	Pakistan	398.61	lifecycle	average	2024	0
PAN	Panama	258.74	lifecycle	average	2023	0
PER	Peru	263.27	lifecycle	average	2024	0
PHL	The Philippines	613.38	lifecycle	average	2024	0
PNG	Papua New Guinea	513.74	lifecycle	average	2023	0
POL	Poland	614.98	lifecycle	average	2024	0
PRI	Puerto Rico	664.53	lifecycle	average	2024	0
PRK	North Korea	344.26	lifecycle	average	2022	0
PRT	Portugal	111.8	lifecycle	average	2024	0
PRY	Paraguay	24.86	lifecycle	average	2023	0
PSE	Palestine (State of)	460.78	lifecycle	average	2022	0
PYF	French Polynesia	436.62	lifecycle	average	2022	0
QAT	Qatar	602.83	lifecycle	average	2024	0
REU	Reunion	525.22	lifecycle	average	2022	0
ROU	Romania	245.55	lifecycle	average	2024	0
RUS	Russia	446.17	lifecycle	average	2024	0
RWA	Rwanda	301.89	lifecycle	average	2023	0
SAU	Saudi Arabia	691.95	lifecycle	average	2024	0
SDN	Sudan	214.33	lifecycle	average	2023	0
SEN	Senegal	535.4	lifecycle	average	2023	0
SGP	Singapore	498.74	lifecycle	average	2024	0
SHN	Saint Helena	1000	lifecycle	average	2022	2
SLB	Solomon Islands	636.36	lifecycle	average	2023	0
SLE	Sierra Leone	47.62	lifecycle	average	2023	0
SLV	El Salvador	99.29	lifecycle	average	2024	0
SOM	Somalia	523.81	lifecycle	average	2023	0
SPM	Saint Pierre and Miquelon	600	lifecycle	average	2022	0
SRB	Serbia	670.8	lifecycle	average	2024	0
SSD	South Sudan	610.17	lifecycle	average	2023	0
STP	Sao Tome and Principe	555.56	lifecycle	average	2022	0
SUR	Suriname	383.18	lifecycle	average	2023	0
SVK	Slovakia	96.49	lifecycle	average	2024	0
SVN	Slovenia	227.11	lifecycle	average	2024	0
SWE	Sweden	35.89	lifecycle	average	2024	0
SWZ	Eswatini	142.86	lifecycle	average	2023	0
SYC	Seychelles	571.43	lifecycle	average	2023	0
SYR	Syria	682.27	lifecycle	average	2022	0
TCA	Turks and Caicos Islands	653.85	lifecycle	average	2023	0
TCD	Chad	615.39	lifecycle	average	2022	0
TGO	Togo	478.26	lifecycle	average	2023	0
THA	Thailand	555.43	lifecycle	average	2024	0
TJK	Tajikistan	98.7	lifecycle	average	2024	0
TKM	Turkmenistan	1306.3	lifecycle	average	2023	0
TLS	East Timor	666.67	lifecycle	average	2022	2
TON	Tonga	571.43	lifecycle	average	2023	0
TTO	Trinidad and Tobago	682.11	lifecycle	average	2023	0
TUN	Tunisia	560.25	lifecycle	average	2024	0
TUR	Türkiye	469.7	lifecycle	average	2024	0
TWN	Taiwan (China)	635.15	lifecycle	average	2024	0
TZA	Tanzania (the United Republic of)	371.59	lifecycle	average	2023	0
UGA	Uganda	57.39	lifecycle	average	2022	0
UKR	Ukraine	250.47	lifecycle	average	2022	0
URY	Uruguay	96.7	lifecycle	average	2024	0
USA	United States	349.67	direct	average	2023	4
USA	United States	383.55	lifecycle	average	2024	0
UZB	Uzbekistan	1121.18	lifecycle	average	2023	0
VCT	Saint Vincent and the Grenadines	600	lifecycle	average	2023	0
VEN	Venezuela	180.25	lifecycle	average	2023	0
VGB	Virgin Islands (British)	647.06	lifecycle	average	2023	0
VIR	Virgin Islands (U.S.)	641.79	lifecycle	average	2023	0
VNM	Viet Nam	486.13	lifecycle	average	2024	0
VUT	Vanuatu	500	lifecycle	average	2023	0
WORLD	World	472.94	lifecycle	average	2024	0
WSM	Samoa	400	lifecycle	average	2023	0
XKX	Kosovo	958.72	lifecycle	average	2024	0
YEM	Yemen	586.32	lifecycle	average	2023	0
ZAF	South Africa	713.9	lifecycle	average	2024	0
ZMB	Zambia	111	lifecycle	average	2023	0
ZWE	Zimbabwe	298.44	lifecycle	average	2023	0
AUS-NSW	New South Wales and ACT	640	direct	average	2025	5
AUS-NT	Northern Territory (DKIS)	560	direct	average	2025	5
AUS-QLD	Queensland	670	direct	average	2025	5
AUS-SA	South Australia	220	direct	average	2025	5
AUS-TAS	Tasmania	200	direct	average	2025	5
AUS-VIC	Victoria	780	direct	average	2025	5
AUS-WA	Western Australia (SWIS)	500	direct	average	2025	5
CAN-AB	Alberta	438	direct	average	2023	6
CAN-BC	British Columbia	18	direct	average	2023	6
CAN-MB	Manitoba	2.5	direct	average	2023	6
CAN-NB	New Brunswick	234	direct	average	2023	6
CAN-NL	Newfoundland and Labrador	17	direct	average	2023	6
CAN-NS	Nova Scotia	581	direct	average	2023	6
CAN-NT	Northwest Territories	420	direct	average	2023	6
CAN-NU	Nunavut	800	direct	average	2023	6
CAN-ON	Ontario	59	direct	average	2023	6
CAN-PE	Prince Edward Island	234	direct	average	2023	6
CAN-QC	Quebec	1.9	direct	average	2023	6
CAN-SK	Saskatchewan	631	direct	average	2023	6
CAN-YT	Yukon	74	direct	average	2023	6
USA-AK	Alaska	369.5	direct	average	2023	7
USA-AKGD	eGRID subregion ASCC Alaska Grid	410.55	direct	average	2023	8
USA-AKMS	eGRID subregion ASCC Miscellaneous	236.96	direct	average	2023	8
USA-AL	Alabama	323.9	direct	average	2023	7
USA-AR	Arkansas	452.9	direct	average	2023	7
USA-AZ	Arizona	312.6	direct	average	2023	7
USA-AZNM	eGRID subregion WECC Southwest	320.32	direct	average	2023	8
USA-CA	California	179.1	direct	average	2023	7
USA-CAMX	eGRID subregion WECC California	195.04	direct	average	2023	8
USA-CO	Colorado	495	direct	average	2023	7
USA-CT	Connecticut	245.3	direct	average	2023	7
USA-DC	District of Columbia	179.2	direct	average	2023	7
USA-DE	Delaware	319.4	direct	average	2023	7
USA-ERCT	eGRID subregion ERCOT All	334.13	direct	average	2023	8
USA-FL	Florida	357.9	direct	average	2023	7
USA-FRCC	eGRID subregion FRCC All	355.97	direct	average	2023	8
USA-GA	Georgia	325.4	direct	average	2023	7
USA-HI	Hawaii	632.6	direct	average	2023	7
USA-HIMS	eGRID subregion HICC Miscellaneous	514.05	direct	average	2023	8
USA-HIOA	eGRID subregion HICC Oahu	679.91	direct	average	2023	8
USA-IA	Iowa	287.7	direct	average	2023	7
USA-ID	Idaho	142.4	direct	average	2023	7
USA-IL	Illinois	215.2	direct	average	2023	7
USA-IN	Indiana	664.8	direct	average	2023	7
USA-KS	Kansas	332.6	direct	average	2023	7
USA-KY	Kentucky	792.4	direct	average	2023	7
USA-LA	Louisiana	346.1	direct	average	2023	7
USA-MA	Massachusetts	376.5	direct	average	2023	7
USA-MD	Maryland	236.9	direct	average	2023	7
USA-ME	Maine	143.7	direct	average	2023	7
USA-MI	Michigan	361.7	direct	average	2023	7
USA-MN	Minnesota	341.2	direct	average	2023	7
USA-MO	Missouri	659.8	direct	average	2023	7
USA-MROE	eGRID subregion MRO East	637.28	direct	average	2023	8
USA-MROW	eGRID subregion MRO West	420.28	direct	average	2023	8
USA-MS	Mississippi	375.7	direct	average	2023	7
USA-MT	Montana	482.6	direct	average	2023	7
USA-NC	North Carolina	284.1	direct	average	2023	7
USA-ND	North Dakota	588.7	direct	average	2023	7
USA-NE	Nebraska	465.3	direct	average	2023	7
USA-NEWE	eGRID subregion NPCC New England	246.38	direct	average	2023	8
USA-NH	New Hampshire	125.3	direct	average	2023	7
USA-NJ	New Jersey	213.3	direct	average	2023	7
USA-NM	New Mexico	350.9	direct	average	2023	7
USA-NV	Nevada	292.1	direct	average	2023	7
USA-NWPP	eGRID subregion WECC Northwest	288.15	direct	average	2023	8
USA-NY	New York	211.6	direct	average	2023	7
USA-NYCW	eGRID subregion NPCC NYC/Westchester	392.69	direct	average	2023	8
USA-NYLI	eGRID subregion NPCC Long Island	539.47	direct	average	2023	8
USA-NYUP	eGRID subregion NPCC Upstate NY	110.12	direct	average	2023	8
USA-OH	Ohio	484.6	direct	average	2023	7
USA-OK	Oklahoma	294.3	direct	average	2023	7
USA-OR	Oregon	165.6	direct	average	2023	7
USA-PA	Pennsylvania	293.9	direct	average	2023	7
USA-PRMS	eGRID subregion Puerto Rico Miscellaneous	702.4	direct	average	2023	8
USA-RFCE	eGRID subregion RFC East	271.78	direct	average	2023	8
USA-RFCM	eGRID subregion RFC Michigan	442.7	direct	average	2023	8
USA-RFCW	eGRID subregion RFC West	415.52	direct	average	2023	8
USA-RI	Rhode Island	381	direct	average	2023	7
USA-RMPA	eGRID subregion WECC Rockies	472.89	direct	average	2023	8
USA-SC	South Carolina	254.2	direct	average	2023	7
USA-SD	South Dakota	152.2	direct	average	2023	7
USA-SPNO	eGRID subregion SPP North	393.6	direct	average	2023	8
USA-SPSO	eGRID subregion SPP South	397.15	direct	average	2023	8
USA-SRMV	eGRID subregion SERC Mississippi Valley	336.45	direct	average	2023	8
USA-SRMW	eGRID subregion SERC Midwest	566.35	direct	average	2023	8
USA-SRSO	eGRID subregion SERC South	383.74	direct	average	2023	8
USA-SRTV	eGRID subregion SERC Tennessee Valley	409.73	direct	average	2023	8
USA-SRVC	eGRID subregion SERC Virginia/Carolina	270.49	direct	average	2023	8
USA-TN	Tennessee	299.9	direct	average	2023	7
USA-TX	Texas	349.8	direct	average	2023	7
USA-UT	Utah	644.7	direct	average	2023	7
USA-VA	Virginia	244.8	direct	average	2023	7
USA-VT	Vermont	23.7	direct	average	2023	7
USA-WA	Washington	120.9	direct	average	2023	7
USA-WI	Wisconsin	527.8	direct	average	2023	7
USA-WV	West Virginia	893.1	direct	average	2023	7
USA-WY	Wyoming	831.6	direct	average	2023	7`;
export const gridSources = `Ember yearly electricity data (as packaged in tgwf co2.js 0.19.0)
Australia DCCEEW National Greenhouse Accounts Factors 2025, scope 2 national
Our World in Data energy (as packaged in CodeCarbon global_energy_mix.json)
UK DESNZ greenhouse gas conversion factors 2025, UK electricity generation
US EPA eGRID2023 rev2, US total output CO2e rate
Australia DCCEEW National Greenhouse Accounts Factors 2025, Table 1, scope 2
ECCC Emission Factors and Reference Values v3.0 Table 5.3 (NIR 1990-2023), consumption intensity
US EPA eGRID2023 rev2, state total output CO2e rate
US EPA eGRID2023 rev2, subregion total output CO2e rate`;
