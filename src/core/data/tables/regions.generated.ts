// Built from data/regions.csv by `npm run data`; do not edit.
export const regionsNames = `
us-east-1|
us-east-2|
us-west-1|
us-west-2|
us-gov-east-1|
us-gov-west-1|
af-south-1|
ap-east-1|
ap-east-2|
ap-northeast-1|
ap-northeast-2|
ap-northeast-3|
ap-south-1|
ap-south-2|
ap-southeast-1|
ap-southeast-2|
ap-southeast-3|
ap-southeast-4|
ap-southeast-5|
ap-southeast-6|
ap-southeast-7|
ca-central-1|
ca-west-1|
cn-north-1|
cn-northwest-1|
eu-central-1|
eu-central-2|
eu-north-1|
eu-south-1|
eu-south-2|
eu-west-1|
eu-west-2|
eu-west-3|
eusc-de-east-1|
il-central-1|
me-central-1|
me-south-1|
mx-central-1|
sa-east-1|
africa-south1|
asia-east1|
asia-east2|
asia-northeast1|
asia-northeast2|
asia-northeast3|
asia-south1|
asia-south2|
asia-southeast1|
asia-southeast2|
asia-southeast3|
australia-southeast1|
australia-southeast2|
europe-central2|
europe-north1|
europe-north2|
europe-southwest1|
europe-west1|
europe-west2|
europe-west3|
europe-west4|
europe-west6|
europe-west8|
europe-west9|
europe-west10|
europe-west12|
me-central1|
me-central2|
me-west1|
northamerica-northeast1|
northamerica-northeast2|
northamerica-south1|
southamerica-east1|
southamerica-west1|
us-central1|
us-central2|
us-east1|
us-east2|
us-east4|
us-east5|
us-south1|
us-west1|
us-west2|
us-west3|
us-west4|
australiacentral|
australiacentral2|
australiaeast|
australiasoutheast|
austriaeast|
belgiumcentral|
brazilsouth|
brazilsoutheast|
canadacentral|
canadaeast|
centralindia|
centralus|
chilecentral|
chinaeast|
chinaeast2|
chinaeast3|
chinanorth|
chinanorth2|
chinanorth3|
denmarkeast|
eastasia|
eastus|
eastus2|
francecentral|
francesouth|
germanynorth|
germanywestcentral|
indonesiacentral|
israelcentral|
italynorth|
japaneast|
japanwest|
jioindiacentral|
jioindiawest|
koreacentral|
koreasouth|
malaysiawest|
mexicocentral|
newzealandnorth|
northcentralus|
northeurope|
norwayeast|
norwaywest|
polandcentral|
qatarcentral|
southafricanorth|
southafricawest|
southcentralus|
southindia|
southeastasia|
spaincentral|
swedencentral|
swedensouth|
switzerlandnorth|
switzerlandwest|
uaecentral|
uaenorth|
uksouth|
ukwest|
usdodcentral|
usdodeast|
usgovarizona|
usgovtexas|
usgovvirginia|
westcentralus|
westeurope|
westindia|
westus|
westus2|
westus3|
af-johannesburg-1|
ap-batam-1|
ap-chuncheon-1|
ap-hyderabad-1|
ap-melbourne-1|
ap-mumbai-1|
ap-osaka-1|
ap-seoul-1|
ap-singapore-1|
ap-singapore-2|
ap-sydney-1|
ap-tokyo-1|
ca-montreal-1|
ca-toronto-1|
eu-amsterdam-1|
eu-frankfurt-1|
eu-jovanovac-1|
eu-madrid-1|
eu-marseille-1|
eu-milan-1|
eu-paris-1|
eu-stockholm-1|
eu-zurich-1|
il-jerusalem-1|
me-abudhabi-1|
me-dubai-1|
me-jeddah-1|
me-riyadh-1|
mx-monterrey-1|
mx-queretaro-1|
sa-bogota-1|
sa-santiago-1|
sa-saopaulo-1|
sa-valparaiso-1|
sa-vinhedo-1|
uk-cardiff-1|
uk-london-1|
us-ashburn-1|
us-chicago-1|
us-phoenix-1|
us-sanjose-1|
au-syd|
br-sao|
ca-mon|
ca-tor|
eu-de|
eu-es|
eu-gb|
jp-osa|
jp-tok|
us-east|
us-south|
fr-par|
it-mil|
nl-ams|
pl-waw|
BHS|
CA-EAST-TOR|
DE1|
EU-WEST-PAR|
GRA|
RBX|
SBG|
SGP1|
SYD1|
UK1|
US-EAST-VA|
US-WEST-OR|
WAW1|
AP-SOUTH-MUM|
fsn1|
nbg1|
hel1|
ash|
hil|
sin|
LAS1|
LGA1|
ORD1|
us-west-1|
us-west-2|
us-west-3|
us-south-1|
us-south-2|
us-south-3|
us-east-1|
us-midwest-1|
europe-central-1|
asia-northeast-1|
asia-northeast-2|
asia-south-1|
me-west-1|
australia-east-1|`;
export const regionsCells = `aws	Northern Virginia	USA	USA-SRVC	US	39.04	-77.49				1.15	0.12	0	0
aws	Ohio (Columbus)	USA	USA-RFCW	US	39.96	-83.00				1.13	0.1	0	0
aws	Northern California	USA	USA-CAMX	US	37.35	-121.96				1.18	0.51	0	0
aws	Oregon (Umatilla/Morrow)	USA	USA-NWPP	US	45.84	-119.70				1.12	0.16	0	0
aws	GovCloud US-East	USA	USA	US								0	0
aws	GovCloud US-West (northwest)	USA	USA-NWPP	US								0	0
aws	Cape Town	ZAF	ZAF	ZA	-33.93	18.42				1.24			0
aws	Hong Kong	HKG	HKG	HK	22.32	114.17							0
aws	Taipei	TWN	TWN	TW	25.03	121.57							1
aws	Tokyo	JPN	JPN	JP	35.68	139.69				1.27	0.91	0	0
aws	Seoul	KOR	KOR	KR	37.57	126.98							0
aws	Osaka	JPN	JPN	JP	34.69	135.50						0	0
aws	Mumbai	IND	IND	IN	19.08	72.88				1.42		0	0
aws	Hyderabad	IND	IND	IN	17.39	78.49				1.46		0	0
aws	Singapore	SGP	SGP	SG	1.35	103.82				1.32	1.68		0
aws	Sydney	AUS	AUS-NSW	AU	-33.87	151.21				1.16	0.12		0
aws	Jakarta	IDN	IDN	ID	-6.21	106.85				1.4	2.75		0
aws	Melbourne	AUS	AUS-VIC	AU	-37.81	144.96				1.07	0.02		0
aws	Malaysia (Kuala Lumpur)	MYS	MYS	MY	3.14	101.69							1
aws	New Zealand (Auckland)	NZL	NZL	NZ	-36.85	174.76							1
aws	Thailand (Bangkok)	THA	THA	TH	13.76	100.50							1
aws	Montreal	CAN	CAN-QC	CA	45.50	-73.57				1.19	0.04	0	0
aws	Calgary	CAN	CAN-AB	CA	51.05	-114.07				1.17	0.08		2
aws	Beijing	CHN	CHN	CN	39.90	116.41						0	0
aws	Ningxia (Zhongwei)	CHN	CHN	CN	37.50	105.20				1.25		0	2
aws	Frankfurt	DEU	DEU	EU	50.11	8.68				1.35	0.01	0	0
aws	Zurich	CHE	CHE	CH	47.37	8.54						0	0
aws	Stockholm	SWE	SWE	EU	59.33	18.07				1.1	0.02	0	0
aws	Milan	ITA	ITA	EU	45.46	9.19						0	0
aws	Spain (Zaragoza)	ESP	ESP	EU	41.65	-0.88				1.09	0.24	0	0
aws	Ireland (Dublin)	IRL	IRL	EU	53.35	-6.26				1.11	0.03	0	0
aws	London	GBR	GBR	UK	51.51	-0.13						0	0
aws	Paris	FRA	FRA	EU	48.86	2.35						0	0
aws	Brandenburg (European Sovereign Cloud)	DEU	DEU	EU	52.40	13.06							1
aws	Tel Aviv	ISR	ISR	IL	32.09	34.78							0
aws	UAE	ARE	ARE	AE	25.20	55.27				1.27			0
aws	Bahrain	BHR	BHR	BH	26.07	50.56				1.33			0
aws	Mexico (Queretaro)	MEX	MEX	MX	20.59	-100.39							1
aws	Sao Paulo	BRA	BRA	BR	-23.55	-46.63				1.17	0.23		0
gcp	Johannesburg	ZAF	ZAF	ZA	-26.20	28.05	656.85	direct	15				3
gcp	Changhua County	TWN	TWN	TW	24.08	120.54	439.29	direct	17	1.12		0	3
gcp	Hong Kong	HKG	HKG	HK	22.32	114.17	505.02	direct	1			0	3
gcp	Tokyo	JPN	JPN	JP	35.68	139.69	452.85	direct	17			0	3
gcp	Osaka	JPN	JPN	JP	34.69	135.50	296.19	direct	46			0	3
gcp	Seoul	KOR	KOR	KR	37.57	126.98	356.57	direct	37			0	3
gcp	Mumbai	IND	IND	IN	19.08	72.88	678.76	direct	9			0	3
gcp	Delhi	IND	IND	IN	28.61	77.21	531.83	direct	29			0	3
gcp	Singapore (Jurong West)	SGP	SGP	SG	1.35	103.70	366.85	direct	4	1.16		0	3
gcp	Jakarta	IDN	IDN	ID	-6.21	106.85	560.55	direct	18			0	3
gcp	Bangkok	THA	THA	TH	13.76	100.50							4
gcp	Sydney	AUS	AUS-NSW	AU	-33.87	151.21	497.5	direct	34			0	3
gcp	Melbourne	AUS	AUS-VIC	AU	-37.81	144.96	454.37	direct	39			0	3
gcp	Warsaw	POL	POL	EU	52.23	21.01	642.88	direct	40			0	3
gcp	Hamina	FIN	FIN	EU	60.57	27.20	39.32	direct	98	1.09		0	3
gcp	Stockholm	SWE	SWE	EU	59.33	18.07	2.73	direct	100				3
gcp	Madrid	ESP	ESP	EU	40.42	-3.70	89.04	direct	87			0	3
gcp	St. Ghislain	BEL	BEL	EU	50.45	3.82	103.37	direct	84	1.09		0	3
gcp	London	GBR	GBR	UK	51.51	-0.13	105.94	direct	79			0	3
gcp	Frankfurt	DEU	DEU	EU	50.11	8.68	275.82	direct	68			0	3
gcp	Eemshaven	NLD	NLD	EU	53.44	6.83	208.81	direct	83	1.07		0	3
gcp	Zurich	CHE	CHE	CH	47.37	8.54	15.05	direct	98			0	3
gcp	Milan	ITA	ITA	EU	45.46	9.19	201.69	direct	73			0	3
gcp	Paris	FRA	FRA	EU	48.86	2.35	16.3	direct	96			0	3
gcp	Berlin	DEU	DEU	EU	52.52	13.40	275.82	direct	68				3
gcp	Turin	ITA	ITA	EU	45.07	7.69	201.69	direct	73			0	3
gcp	Doha	QAT	QAT	QA	25.29	51.53	366	direct	1				3
gcp	Dammam	SAU	SAU	SA	26.42	50.10	382.23	direct	1				3
gcp	Tel Aviv	ISR	ISR	IL	32.09	34.78	433.75	direct	7			0	3
gcp	Montreal	CAN	CAN-QC	CA	45.50	-73.57	5.48	direct	99			0	3
gcp	Toronto	CAN	CAN-ON	CA	43.65	-79.38	58.56	direct	84			0	3
gcp	Queretaro	MEX	MEX	MX	20.59	-100.39	305	direct	19				3
gcp	Sao Paulo (Osasco)	BRA	BRA	BR	-23.53	-46.79	67.32	direct	88			0	3
gcp	Santiago	CHL	CHL	CL	-33.45	-70.67	238	direct	92	1.12		0	3
gcp	Council Bluffs, Iowa	USA	USA-MROW	US	41.26	-95.86	412.72	direct	87	1.1		0	3
gcp	Oklahoma	USA	USA-SPSO	US	36.24	-95.33	372.23	direct	88				5
gcp	Moncks Corner, South Carolina	USA	USA-SRVC	US	33.20	-80.01	575.77	direct	31	1.1		0	3
gcp	Georgia	USA	USA-SRSO	US	33.75	-84.75	340.42	direct	42				3
gcp	Ashburn, Northern Virginia	USA	USA-SRVC	US	39.04	-77.49	323.05	direct	62	1.09		0	3
gcp	Columbus, Ohio	USA	USA-RFCW	US	39.96	-83.00	323.05	direct	62	1.09		0	3
gcp	Dallas, Texas	USA	USA-ERCT	US	32.78	-96.80	302.95	direct	94	1.12		0	3
gcp	The Dalles, Oregon	USA	USA-NWPP	US	45.59	-121.18	79.23	direct	87	1.07		0	3
gcp	Los Angeles, California	USA	USA-CAMX	US	34.05	-118.24	169.28	direct	63			0	3
gcp	Salt Lake City, Utah	USA	USA-UT	US	40.76	-111.89	555.17	direct	33			0	3
gcp	Las Vegas, Nevada	USA	USA-NV	US	36.17	-115.14	357.3	direct	64	1.08		0	3
azure	Canberra	AUS	AUS-NSW	AU	-35.28	149.13							6
azure	Canberra	AUS	AUS-NSW	AU	-35.28	149.13							6
azure	Sydney (New South Wales)	AUS	AUS-NSW	AU	-33.87	151.21				1.12	0.012		7
azure	Melbourne (Victoria)	AUS	AUS-VIC	AU	-37.81	144.96				1.12	0.012		7
azure	Vienna	AUT	AUT	EU	48.21	16.37				1.12	0.023		7
azure	Brussels	BEL	BEL	EU	50.85	4.35							6
azure	Sao Paulo State	BRA	BRA	BR	-23.55	-46.63				1.12	0.039		7
azure	Rio de Janeiro	BRA	BRA	BR	-22.91	-43.17							6
azure	Toronto	CAN	CAN-ON	CA	43.65	-79.38							6
azure	Quebec City	CAN	CAN-QC	CA	46.81	-71.21							6
azure	Pune	IND	IND	IN	18.52	73.86							6
azure	Iowa (Des Moines)	USA	USA-MROW	US	41.59	-93.62				1.16	0.19	0	7
azure	Santiago	CHL	CHL	CL	-33.45	-70.67							6
azure	Shanghai	CHN	CHN	CN	31.23	121.47							6
azure	Shanghai	CHN	CHN	CN	31.23	121.47							6
azure	Jiangsu	CHN	CHN	CN									6
azure	Beijing	CHN	CHN	CN	39.90	116.41							6
azure	Beijing	CHN	CHN	CN	39.90	116.41							6
azure	Hebei	CHN	CHN	CN									6
azure	Copenhagen	DNK	DNK	EU	55.68	12.57				1.16	0.01		7
azure	Hong Kong	HKG	HKG	HK	22.32	114.17							6
azure	Virginia	USA	USA-SRVC	US	37.37	-79.82				1.14	0.17		7
azure	Virginia (Boydton)	USA	USA-SRVC	US	36.67	-78.39				1.14	0.17		7
azure	Paris	FRA	FRA	EU	48.86	2.35							6
azure	Marseille	FRA	FRA	EU	43.30	5.37							6
azure	Berlin	DEU	DEU	EU	52.52	13.40							6
azure	Frankfurt	DEU	DEU	EU	50.11	8.68							6
azure	Jakarta	IDN	IDN	ID	-6.21	106.85							6
azure	Israel	ISR	ISR	IL	32.09	34.78							6
azure	Milan	ITA	ITA	EU	45.46	9.19				1.12	0.023		7
azure	Tokyo, Saitama	JPN	JPN	JP	35.68	139.69							6
azure	Osaka	JPN	JPN	JP	34.69	135.50							6
azure	Nagpur	IND	IND	IN	21.15	79.09							6
azure	Jamnagar	IND	IND	IN	22.47	70.06							6
azure	Seoul	KOR	KOR	KR	37.57	126.98							6
azure	Busan	KOR	KOR	KR	35.18	129.08							6
azure	Kuala Lumpur	MYS	MYS	MY	3.14	101.69							6
azure	Queretaro State	MEX	MEX	MX	20.59	-100.39				1.12	0.056		7
azure	Auckland	NZL	NZL	NZ	-36.85	174.76				1.12	0.0		7
azure	Illinois (Chicago)	USA	USA-RFCW	US	41.88	-87.63				1.35	0.79		7
azure	Ireland (Dublin)	IRL	IRL	EU	53.35	-6.26				1.19	0.01		7
azure	Oslo	NOR	NOR	NO	59.91	10.75							6
azure	Stavanger	NOR	NOR	NO	58.97	5.73							6
azure	Warsaw	POL	POL	EU	52.23	21.01				1.12	0.023		7
azure	Doha	QAT	QAT	QA	25.29	51.53							6
azure	Johannesburg	ZAF	ZAF	ZA	-26.20	28.05							6
azure	Cape Town	ZAF	ZAF	ZA	-33.93	18.42							6
azure	Texas (San Antonio)	USA	USA-ERCT	US	29.42	-98.49				1.28	1.82	0	7
azure	Chennai	IND	IND	IN	13.08	80.27							6
azure	Singapore	SGP	SGP	SG	1.35	103.82				1.34	2.06		7
azure	Madrid	ESP	ESP	EU	40.42	-3.70				1.12			7
azure	Gavle	SWE	SWE	EU	60.67	17.14				1.16	0.16	0	7
azure	Malmo	SWE	SWE	EU	55.60	13.00							6
azure	Zurich	CHE	CHE	CH	47.37	8.54							6
azure	Geneva	CHE	CHE	CH	46.20	6.14							6
azure	Abu Dhabi	ARE	ARE	AE	24.45	54.38							6
azure	Dubai	ARE	ARE	AE	25.20	55.27							6
azure	London	GBR	GBR	UK	51.51	-0.13							6
azure	Cardiff	GBR	GBR	UK	51.48	-3.18							6
azure	US DoD Central (Iowa)	USA	USA-MROW	US									6
azure	US DoD East (Virginia)	USA	USA-SRVC	US									6
azure	US Gov Arizona	USA	USA-AZNM	US	33.45	-112.07							6
azure	US Gov Texas	USA	USA-ERCT	US	29.42	-98.49							6
azure	US Gov Virginia	USA	USA-SRVC	US	36.67	-78.39							6
azure	Wyoming (Cheyenne)	USA	USA-RMPA	US	41.14	-104.82				1.11	0.23		7
azure	Netherlands (Middenmeer)	NLD	NLD	EU	52.81	5.00				1.14	0.08		7
azure	Mumbai	IND	IND	IN	19.08	72.88							6
azure	California	USA	USA-CAMX	US	37.78	-122.42							6
azure	Washington (Quincy)	USA	USA-NWPP	US	47.23	-119.85				1.15	1.09		7
azure	Arizona (Phoenix)	USA	USA-AZNM	US	33.45	-112.07				1.18	2.24		7
oci	Johannesburg	ZAF	ZAF	ZA	-26.20	28.05							8
oci	Batam	IDN	IDN	ID	1.05	104.03							8
oci	Chuncheon	KOR	KOR	KR	37.88	127.73							8
oci	Hyderabad	IND	IND	IN	17.39	78.49							8
oci	Melbourne	AUS	AUS-VIC	AU	-37.81	144.96							8
oci	Mumbai	IND	IND	IN	19.08	72.88							8
oci	Osaka	JPN	JPN	JP	34.69	135.50							8
oci	Seoul	KOR	KOR	KR	37.57	126.98							8
oci	Singapore	SGP	SGP	SG	1.35	103.82							8
oci	Singapore West	SGP	SGP	SG	1.35	103.82							8
oci	Sydney	AUS	AUS-NSW	AU	-33.87	151.21							8
oci	Tokyo	JPN	JPN	JP	35.68	139.69							8
oci	Montreal	CAN	CAN-QC	CA	45.50	-73.57							8
oci	Toronto	CAN	CAN-ON	CA	43.65	-79.38							8
oci	Amsterdam	NLD	NLD	EU	52.37	4.90							8
oci	Frankfurt	DEU	DEU	EU	50.11	8.68							8
oci	Jovanovac	SRB	SRB	RS	44.07	20.92							8
oci	Madrid	ESP	ESP	EU	40.42	-3.70							8
oci	Marseille	FRA	FRA	EU	43.30	5.37							8
oci	Milan	ITA	ITA	EU	45.46	9.19							8
oci	Paris	FRA	FRA	EU	48.86	2.35							8
oci	Stockholm	SWE	SWE	EU	59.33	18.07							8
oci	Zurich	CHE	CHE	CH	47.37	8.54							8
oci	Jerusalem	ISR	ISR	IL	31.77	35.21							8
oci	Abu Dhabi	ARE	ARE	AE	24.45	54.38							8
oci	Dubai	ARE	ARE	AE	25.20	55.27							8
oci	Jeddah	SAU	SAU	SA	21.49	39.19							8
oci	Riyadh	SAU	SAU	SA	24.71	46.68							8
oci	Monterrey	MEX	MEX	MX	25.69	-100.32							8
oci	Queretaro	MEX	MEX	MX	20.59	-100.39							8
oci	Bogota	COL	COL	CO	4.71	-74.07							8
oci	Santiago	CHL	CHL	CL	-33.45	-70.67							8
oci	Sao Paulo	BRA	BRA	BR	-23.55	-46.63							8
oci	Valparaiso	CHL	CHL	CL	-33.05	-71.61							8
oci	Vinhedo	BRA	BRA	BR	-23.03	-46.98							8
oci	Newport (Cardiff)	GBR	GBR	UK	51.59	-3.00							8
oci	London	GBR	GBR	UK	51.51	-0.13							8
oci	Ashburn, Virginia	USA	USA-SRVC	US	39.04	-77.49							8
oci	Chicago, Illinois	USA	USA-RFCW	US	41.88	-87.63							8
oci	Phoenix, Arizona	USA	USA-AZNM	US	33.45	-112.07							8
oci	San Jose, California	USA	USA-CAMX	US	37.34	-121.89							8
ibm	Sydney	AUS	AUS-NSW	AU	-33.87	151.21							9
ibm	Sao Paulo	BRA	BRA	BR	-23.55	-46.63							9
ibm	Montreal	CAN	CAN-QC	CA	45.50	-73.57							9
ibm	Toronto	CAN	CAN-ON	CA	43.65	-79.38							9
ibm	Frankfurt	DEU	DEU	EU	50.11	8.68							9
ibm	Madrid	ESP	ESP	EU	40.42	-3.70							9
ibm	London	GBR	GBR	UK	51.51	-0.13							9
ibm	Osaka	JPN	JPN	JP	34.69	135.50							9
ibm	Tokyo	JPN	JPN	JP	35.68	139.69							9
ibm	Washington DC	USA	USA-SRVC	US	39.04	-77.49							9
ibm	Dallas, Texas	USA	USA-ERCT	US	32.78	-96.80							9
scaleway	Paris	FRA	FRA	EU	48.86	2.35							10
scaleway	Milan	ITA	ITA	EU	45.46	9.19							10
scaleway	Amsterdam	NLD	NLD	EU	52.37	4.90							10
scaleway	Warsaw	POL	POL	EU	52.23	21.01							10
ovh	Beauharnois	CAN	CAN-QC	CA	45.32	-73.87							11
ovh	Toronto	CAN	CAN-ON	CA	43.65	-79.38							11
ovh	Limburg / Frankfurt	DEU	DEU	EU	50.39	8.06							11
ovh	Paris	FRA	FRA	EU	48.86	2.35							11
ovh	Gravelines	FRA	FRA	EU	50.99	2.13							11
ovh	Roubaix	FRA	FRA	EU	50.69	3.17							11
ovh	Strasbourg	FRA	FRA	EU	48.57	7.75							11
ovh	Singapore	SGP	SGP	SG	1.35	103.82							11
ovh	Sydney	AUS	AUS-NSW	AU	-33.87	151.21							11
ovh	London (Erith)	GBR	GBR	UK	51.48	0.18							11
ovh	Vint Hill, Virginia	USA	USA-SRVC	US	38.75	-77.67							11
ovh	Hillsboro, Oregon	USA	USA-NWPP	US	45.52	-122.99							11
ovh	Warsaw	POL	POL	EU	52.23	21.01							11
ovh	Mumbai	IND	IND	IN	19.08	72.88							11
hetzner	Falkenstein	DEU	DEU	EU	50.48	12.37							12
hetzner	Nuremberg	DEU	DEU	EU	49.45	11.08							12
hetzner	Helsinki (Tuusula)	FIN	FIN	EU	60.40	25.03							12
hetzner	Ashburn, Virginia	USA	USA-SRVC	US	39.04	-77.49							12
hetzner	Hillsboro, Oregon	USA	USA-NWPP	US	45.52	-122.99							12
hetzner	Singapore	SGP	SGP	SG	1.35	103.82							12
coreweave	Las Vegas, Nevada	USA	USA-NV	US	36.17	-115.14							13
coreweave	Weehawken, New Jersey	USA	USA-RFCE	US	40.77	-74.02							13
coreweave	Chicago, Illinois	USA	USA-RFCW	US	41.88	-87.63							13
lambda	California	USA	USA-CA	US									14
lambda	Arizona	USA	USA-AZ	US									14
lambda	Utah	USA	USA-UT	US									14
lambda	Texas	USA	USA-TX	US									14
lambda	North Texas	USA	USA-TX	US									14
lambda	Central Texas	USA	USA-TX	US									14
lambda	Virginia	USA	USA-VA	US									14
lambda	Illinois	USA	USA-IL	US									14
lambda	Germany	DEU	DEU	EU									14
lambda	Osaka	JPN	JPN	JP	34.69	135.50							14
lambda	Tokyo	JPN	JPN	JP	35.68	139.69							14
lambda	India	IND	IND	IN									14
lambda	Israel	ISR	ISR	IL									14
lambda	Australia	AUS	AUS	AU									14`;
export const regionsSources = `AWS regions documentation; Green Software Foundation real-time-cloud	2023
AWS regions documentation	2026
AWS regions documentation; Green Software Foundation real-time-cloud	2024
Google Cloud region carbon info 2024; Google Cloud regions documentation; Green Software Foundation real-time-cloud	2024
Google Cloud regions documentation	2026
Google Cloud region carbon info 2024; Google Cloud regions documentation	2024
Azure regions documentation	2026
Azure regions documentation; Green Software Foundation real-time-cloud	2023
Oracle Cloud regions documentation	2026
IBM Cloud regions documentation	2026
Scaleway regions documentation	2026
OVHcloud regions documentation	2026
Hetzner Cloud locations documentation	2026
mlco2 impact.csv (old CoreWeave names)	2026
Lambda Cloud API regions documentation	2026`;
