// Built from data/regions.csv by `npm run data`; do not edit.
export const regionsTable = `aws	us-east-1	Northern Virginia	USA	USA-SRVC	US	39.04	-77.49				1.15	0.12	0	2023	0
aws	us-east-2	Ohio (Columbus)	USA	USA-RFCW	US	39.96	-83.00				1.13	0.1	0	2023	0
aws	us-west-1	Northern California	USA	USA-CAMX	US	37.35	-121.96				1.18	0.51	0	2023	0
aws	us-west-2	Oregon (Umatilla/Morrow)	USA	USA-NWPP	US	45.84	-119.70				1.12	0.16	0	2023	0
aws	us-gov-east-1	GovCloud US-East	USA	USA	US								0	2023	0
aws	us-gov-west-1	GovCloud US-West (northwest)	USA	USA-NWPP	US								0	2023	0
aws	af-south-1	Cape Town	ZAF	ZAF	ZA	-33.93	18.42				1.24			2023	0
aws	ap-east-1	Hong Kong	HKG	HKG	HK	22.32	114.17							2023	0
aws	ap-east-2	Taipei	TWN	TWN	TW	25.03	121.57							2026	1
aws	ap-northeast-1	Tokyo	JPN	JPN	JP	35.68	139.69				1.27	0.91	0	2023	0
aws	ap-northeast-2	Seoul	KOR	KOR	KR	37.57	126.98							2023	0
aws	ap-northeast-3	Osaka	JPN	JPN	JP	34.69	135.50						0	2023	0
aws	ap-south-1	Mumbai	IND	IND	IN	19.08	72.88				1.42		0	2023	0
aws	ap-south-2	Hyderabad	IND	IND	IN	17.39	78.49				1.46		0	2023	0
aws	ap-southeast-1	Singapore	SGP	SGP	SG	1.35	103.82				1.32	1.68		2023	0
aws	ap-southeast-2	Sydney	AUS	AUS-NSW	AU	-33.87	151.21				1.16	0.12		2023	0
aws	ap-southeast-3	Jakarta	IDN	IDN	ID	-6.21	106.85				1.4	2.75		2023	0
aws	ap-southeast-4	Melbourne	AUS	AUS-VIC	AU	-37.81	144.96				1.07	0.02		2023	0
aws	ap-southeast-5	Malaysia (Kuala Lumpur)	MYS	MYS	MY	3.14	101.69							2026	1
aws	ap-southeast-6	New Zealand (Auckland)	NZL	NZL	NZ	-36.85	174.76							2026	1
aws	ap-southeast-7	Thailand (Bangkok)	THA	THA	TH	13.76	100.50							2026	1
aws	ca-central-1	Montreal	CAN	CAN-QC	CA	45.50	-73.57				1.19	0.04	0	2023	0
aws	ca-west-1	Calgary	CAN	CAN-AB	CA	51.05	-114.07				1.17	0.08		2024	0
aws	cn-north-1	Beijing	CHN	CHN	CN	39.90	116.41						0	2023	0
aws	cn-northwest-1	Ningxia (Zhongwei)	CHN	CHN	CN	37.50	105.20				1.25		0	2024	0
aws	eu-central-1	Frankfurt	DEU	DEU	EU	50.11	8.68				1.35	0.01	0	2023	0
aws	eu-central-2	Zurich	CHE	CHE	CH	47.37	8.54						0	2023	0
aws	eu-north-1	Stockholm	SWE	SWE	EU	59.33	18.07				1.1	0.02	0	2023	0
aws	eu-south-1	Milan	ITA	ITA	EU	45.46	9.19						0	2023	0
aws	eu-south-2	Spain (Zaragoza)	ESP	ESP	EU	41.65	-0.88				1.09	0.24	0	2023	0
aws	eu-west-1	Ireland (Dublin)	IRL	IRL	EU	53.35	-6.26				1.11	0.03	0	2023	0
aws	eu-west-2	London	GBR	GBR	UK	51.51	-0.13						0	2023	0
aws	eu-west-3	Paris	FRA	FRA	EU	48.86	2.35						0	2023	0
aws	eusc-de-east-1	Brandenburg (European Sovereign Cloud)	DEU	DEU	EU	52.40	13.06							2026	1
aws	il-central-1	Tel Aviv	ISR	ISR	IL	32.09	34.78							2023	0
aws	me-central-1	UAE	ARE	ARE	AE	25.20	55.27				1.27			2023	0
aws	me-south-1	Bahrain	BHR	BHR	BH	26.07	50.56				1.33			2023	0
aws	mx-central-1	Mexico (Queretaro)	MEX	MEX	MX	20.59	-100.39							2026	1
aws	sa-east-1	Sao Paulo	BRA	BRA	BR	-23.55	-46.63				1.17	0.23		2023	0
gcp	africa-south1	Johannesburg	ZAF	ZAF	ZA	-26.20	28.05	656.85	direct	15				2024	2
gcp	asia-east1	Changhua County	TWN	TWN	TW	24.08	120.54	439.29	direct	17	1.12		0	2024	2
gcp	asia-east2	Hong Kong	HKG	HKG	HK	22.32	114.17	505.02	direct	1			0	2024	2
gcp	asia-northeast1	Tokyo	JPN	JPN	JP	35.68	139.69	452.85	direct	17			0	2024	2
gcp	asia-northeast2	Osaka	JPN	JPN	JP	34.69	135.50	296.19	direct	46			0	2024	2
gcp	asia-northeast3	Seoul	KOR	KOR	KR	37.57	126.98	356.57	direct	37			0	2024	2
gcp	asia-south1	Mumbai	IND	IND	IN	19.08	72.88	678.76	direct	9			0	2024	2
gcp	asia-south2	Delhi	IND	IND	IN	28.61	77.21	531.83	direct	29			0	2024	2
gcp	asia-southeast1	Singapore (Jurong West)	SGP	SGP	SG	1.35	103.70	366.85	direct	4	1.16		0	2024	2
gcp	asia-southeast2	Jakarta	IDN	IDN	ID	-6.21	106.85	560.55	direct	18			0	2024	2
gcp	asia-southeast3	Bangkok	THA	THA	TH	13.76	100.50							2026	3
gcp	australia-southeast1	Sydney	AUS	AUS-NSW	AU	-33.87	151.21	497.5	direct	34			0	2024	2
gcp	australia-southeast2	Melbourne	AUS	AUS-VIC	AU	-37.81	144.96	454.37	direct	39			0	2024	2
gcp	europe-central2	Warsaw	POL	POL	EU	52.23	21.01	642.88	direct	40			0	2024	2
gcp	europe-north1	Hamina	FIN	FIN	EU	60.57	27.20	39.32	direct	98	1.09		0	2024	2
gcp	europe-north2	Stockholm	SWE	SWE	EU	59.33	18.07	2.73	direct	100				2024	2
gcp	europe-southwest1	Madrid	ESP	ESP	EU	40.42	-3.70	89.04	direct	87			0	2024	2
gcp	europe-west1	St. Ghislain	BEL	BEL	EU	50.45	3.82	103.37	direct	84	1.09		0	2024	2
gcp	europe-west2	London	GBR	GBR	UK	51.51	-0.13	105.94	direct	79			0	2024	2
gcp	europe-west3	Frankfurt	DEU	DEU	EU	50.11	8.68	275.82	direct	68			0	2024	2
gcp	europe-west4	Eemshaven	NLD	NLD	EU	53.44	6.83	208.81	direct	83	1.07		0	2024	2
gcp	europe-west6	Zurich	CHE	CHE	CH	47.37	8.54	15.05	direct	98			0	2024	2
gcp	europe-west8	Milan	ITA	ITA	EU	45.46	9.19	201.69	direct	73			0	2024	2
gcp	europe-west9	Paris	FRA	FRA	EU	48.86	2.35	16.3	direct	96			0	2024	2
gcp	europe-west10	Berlin	DEU	DEU	EU	52.52	13.40	275.82	direct	68				2024	2
gcp	europe-west12	Turin	ITA	ITA	EU	45.07	7.69	201.69	direct	73			0	2024	2
gcp	me-central1	Doha	QAT	QAT	QA	25.29	51.53	366	direct	1				2024	2
gcp	me-central2	Dammam	SAU	SAU	SA	26.42	50.10	382.23	direct	1				2024	2
gcp	me-west1	Tel Aviv	ISR	ISR	IL	32.09	34.78	433.75	direct	7			0	2024	2
gcp	northamerica-northeast1	Montreal	CAN	CAN-QC	CA	45.50	-73.57	5.48	direct	99			0	2024	2
gcp	northamerica-northeast2	Toronto	CAN	CAN-ON	CA	43.65	-79.38	58.56	direct	84			0	2024	2
gcp	northamerica-south1	Queretaro	MEX	MEX	MX	20.59	-100.39	305	direct	19				2024	2
gcp	southamerica-east1	Sao Paulo (Osasco)	BRA	BRA	BR	-23.53	-46.79	67.32	direct	88			0	2024	2
gcp	southamerica-west1	Santiago	CHL	CHL	CL	-33.45	-70.67	238	direct	92	1.12		0	2024	2
gcp	us-central1	Council Bluffs, Iowa	USA	USA-MROW	US	41.26	-95.86	412.72	direct	87	1.1		0	2024	2
gcp	us-central2	Oklahoma	USA	USA-SPSO	US	36.24	-95.33	372.23	direct	88				2024	4
gcp	us-east1	Moncks Corner, South Carolina	USA	USA-SRVC	US	33.20	-80.01	575.77	direct	31	1.1		0	2024	2
gcp	us-east2	Georgia	USA	USA-SRSO	US	33.75	-84.75	340.42	direct	42				2024	2
gcp	us-east4	Ashburn, Northern Virginia	USA	USA-SRVC	US	39.04	-77.49	323.05	direct	62	1.09		0	2024	2
gcp	us-east5	Columbus, Ohio	USA	USA-RFCW	US	39.96	-83.00	323.05	direct	62	1.09		0	2024	2
gcp	us-south1	Dallas, Texas	USA	USA-ERCT	US	32.78	-96.80	302.95	direct	94	1.12		0	2024	2
gcp	us-west1	The Dalles, Oregon	USA	USA-NWPP	US	45.59	-121.18	79.23	direct	87	1.07		0	2024	2
gcp	us-west2	Los Angeles, California	USA	USA-CAMX	US	34.05	-118.24	169.28	direct	63			0	2024	2
gcp	us-west3	Salt Lake City, Utah	USA	USA-UT	US	40.76	-111.89	555.17	direct	33			0	2024	2
gcp	us-west4	Las Vegas, Nevada	USA	USA-NV	US	36.17	-115.14	357.3	direct	64	1.08		0	2024	2
azure	australiacentral	Canberra	AUS	AUS-NSW	AU	-35.28	149.13							2026	5
azure	australiacentral2	Canberra	AUS	AUS-NSW	AU	-35.28	149.13							2026	5
azure	australiaeast	Sydney (New South Wales)	AUS	AUS-NSW	AU	-33.87	151.21				1.12	0.012		2023	6
azure	australiasoutheast	Melbourne (Victoria)	AUS	AUS-VIC	AU	-37.81	144.96				1.12	0.012		2023	6
azure	austriaeast	Vienna	AUT	AUT	EU	48.21	16.37				1.12	0.023		2023	6
azure	belgiumcentral	Brussels	BEL	BEL	EU	50.85	4.35							2026	5
azure	brazilsouth	Sao Paulo State	BRA	BRA	BR	-23.55	-46.63				1.12	0.039		2023	6
azure	brazilsoutheast	Rio de Janeiro	BRA	BRA	BR	-22.91	-43.17							2026	5
azure	canadacentral	Toronto	CAN	CAN-ON	CA	43.65	-79.38							2026	5
azure	canadaeast	Quebec City	CAN	CAN-QC	CA	46.81	-71.21							2026	5
azure	centralindia	Pune	IND	IND	IN	18.52	73.86							2026	5
azure	centralus	Iowa (Des Moines)	USA	USA-MROW	US	41.59	-93.62				1.16	0.19	0	2023	6
azure	chilecentral	Santiago	CHL	CHL	CL	-33.45	-70.67							2026	5
azure	chinaeast	Shanghai	CHN	CHN	CN	31.23	121.47							2026	5
azure	chinaeast2	Shanghai	CHN	CHN	CN	31.23	121.47							2026	5
azure	chinaeast3	Jiangsu	CHN	CHN	CN									2026	5
azure	chinanorth	Beijing	CHN	CHN	CN	39.90	116.41							2026	5
azure	chinanorth2	Beijing	CHN	CHN	CN	39.90	116.41							2026	5
azure	chinanorth3	Hebei	CHN	CHN	CN									2026	5
azure	denmarkeast	Copenhagen	DNK	DNK	EU	55.68	12.57				1.16	0.01		2023	6
azure	eastasia	Hong Kong	HKG	HKG	HK	22.32	114.17							2026	5
azure	eastus	Virginia	USA	USA-SRVC	US	37.37	-79.82				1.14	0.17		2023	6
azure	eastus2	Virginia (Boydton)	USA	USA-SRVC	US	36.67	-78.39				1.14	0.17		2023	6
azure	francecentral	Paris	FRA	FRA	EU	48.86	2.35							2026	5
azure	francesouth	Marseille	FRA	FRA	EU	43.30	5.37							2026	5
azure	germanynorth	Berlin	DEU	DEU	EU	52.52	13.40							2026	5
azure	germanywestcentral	Frankfurt	DEU	DEU	EU	50.11	8.68							2026	5
azure	indonesiacentral	Jakarta	IDN	IDN	ID	-6.21	106.85							2026	5
azure	israelcentral	Israel	ISR	ISR	IL	32.09	34.78							2026	5
azure	italynorth	Milan	ITA	ITA	EU	45.46	9.19				1.12	0.023		2023	6
azure	japaneast	Tokyo, Saitama	JPN	JPN	JP	35.68	139.69							2026	5
azure	japanwest	Osaka	JPN	JPN	JP	34.69	135.50							2026	5
azure	jioindiacentral	Nagpur	IND	IND	IN	21.15	79.09							2026	5
azure	jioindiawest	Jamnagar	IND	IND	IN	22.47	70.06							2026	5
azure	koreacentral	Seoul	KOR	KOR	KR	37.57	126.98							2026	5
azure	koreasouth	Busan	KOR	KOR	KR	35.18	129.08							2026	5
azure	malaysiawest	Kuala Lumpur	MYS	MYS	MY	3.14	101.69							2026	5
azure	mexicocentral	Queretaro State	MEX	MEX	MX	20.59	-100.39				1.12	0.056		2023	6
azure	newzealandnorth	Auckland	NZL	NZL	NZ	-36.85	174.76				1.12	0.0		2023	6
azure	northcentralus	Illinois (Chicago)	USA	USA-RFCW	US	41.88	-87.63				1.35	0.79		2023	6
azure	northeurope	Ireland (Dublin)	IRL	IRL	EU	53.35	-6.26				1.19	0.01		2023	6
azure	norwayeast	Oslo	NOR	NOR	NO	59.91	10.75							2026	5
azure	norwaywest	Stavanger	NOR	NOR	NO	58.97	5.73							2026	5
azure	polandcentral	Warsaw	POL	POL	EU	52.23	21.01				1.12	0.023		2023	6
azure	qatarcentral	Doha	QAT	QAT	QA	25.29	51.53							2026	5
azure	southafricanorth	Johannesburg	ZAF	ZAF	ZA	-26.20	28.05							2026	5
azure	southafricawest	Cape Town	ZAF	ZAF	ZA	-33.93	18.42							2026	5
azure	southcentralus	Texas (San Antonio)	USA	USA-ERCT	US	29.42	-98.49				1.28	1.82	0	2023	6
azure	southindia	Chennai	IND	IND	IN	13.08	80.27							2026	5
azure	southeastasia	Singapore	SGP	SGP	SG	1.35	103.82				1.34	2.06		2023	6
azure	spaincentral	Madrid	ESP	ESP	EU	40.42	-3.70				1.12			2023	6
azure	swedencentral	Gavle	SWE	SWE	EU	60.67	17.14				1.16	0.16	0	2023	6
azure	swedensouth	Malmo	SWE	SWE	EU	55.60	13.00							2026	5
azure	switzerlandnorth	Zurich	CHE	CHE	CH	47.37	8.54							2026	5
azure	switzerlandwest	Geneva	CHE	CHE	CH	46.20	6.14							2026	5
azure	uaecentral	Abu Dhabi	ARE	ARE	AE	24.45	54.38							2026	5
azure	uaenorth	Dubai	ARE	ARE	AE	25.20	55.27							2026	5
azure	uksouth	London	GBR	GBR	UK	51.51	-0.13							2026	5
azure	ukwest	Cardiff	GBR	GBR	UK	51.48	-3.18							2026	5
azure	usdodcentral	US DoD Central (Iowa)	USA	USA-MROW	US									2026	5
azure	usdodeast	US DoD East (Virginia)	USA	USA-SRVC	US									2026	5
azure	usgovarizona	US Gov Arizona	USA	USA-AZNM	US	33.45	-112.07							2026	5
azure	usgovtexas	US Gov Texas	USA	USA-ERCT	US	29.42	-98.49							2026	5
azure	usgovvirginia	US Gov Virginia	USA	USA-SRVC	US	36.67	-78.39							2026	5
azure	westcentralus	Wyoming (Cheyenne)	USA	USA-RMPA	US	41.14	-104.82				1.11	0.23		2023	6
azure	westeurope	Netherlands (Middenmeer)	NLD	NLD	EU	52.81	5.00				1.14	0.08		2023	6
azure	westindia	Mumbai	IND	IND	IN	19.08	72.88							2026	5
azure	westus	California	USA	USA-CAMX	US	37.78	-122.42							2026	5
azure	westus2	Washington (Quincy)	USA	USA-NWPP	US	47.23	-119.85				1.15	1.09		2023	6
azure	westus3	Arizona (Phoenix)	USA	USA-AZNM	US	33.45	-112.07				1.18	2.24		2023	6
oci	af-johannesburg-1	Johannesburg	ZAF	ZAF	ZA	-26.20	28.05							2026	7
oci	ap-batam-1	Batam	IDN	IDN	ID	1.05	104.03							2026	7
oci	ap-chuncheon-1	Chuncheon	KOR	KOR	KR	37.88	127.73							2026	7
oci	ap-hyderabad-1	Hyderabad	IND	IND	IN	17.39	78.49							2026	7
oci	ap-melbourne-1	Melbourne	AUS	AUS-VIC	AU	-37.81	144.96							2026	7
oci	ap-mumbai-1	Mumbai	IND	IND	IN	19.08	72.88							2026	7
oci	ap-osaka-1	Osaka	JPN	JPN	JP	34.69	135.50							2026	7
oci	ap-seoul-1	Seoul	KOR	KOR	KR	37.57	126.98							2026	7
oci	ap-singapore-1	Singapore	SGP	SGP	SG	1.35	103.82							2026	7
oci	ap-singapore-2	Singapore West	SGP	SGP	SG	1.35	103.82							2026	7
oci	ap-sydney-1	Sydney	AUS	AUS-NSW	AU	-33.87	151.21							2026	7
oci	ap-tokyo-1	Tokyo	JPN	JPN	JP	35.68	139.69							2026	7
oci	ca-montreal-1	Montreal	CAN	CAN-QC	CA	45.50	-73.57							2026	7
oci	ca-toronto-1	Toronto	CAN	CAN-ON	CA	43.65	-79.38							2026	7
oci	eu-amsterdam-1	Amsterdam	NLD	NLD	EU	52.37	4.90							2026	7
oci	eu-frankfurt-1	Frankfurt	DEU	DEU	EU	50.11	8.68							2026	7
oci	eu-jovanovac-1	Jovanovac	SRB	SRB	RS	44.07	20.92							2026	7
oci	eu-madrid-1	Madrid	ESP	ESP	EU	40.42	-3.70							2026	7
oci	eu-marseille-1	Marseille	FRA	FRA	EU	43.30	5.37							2026	7
oci	eu-milan-1	Milan	ITA	ITA	EU	45.46	9.19							2026	7
oci	eu-paris-1	Paris	FRA	FRA	EU	48.86	2.35							2026	7
oci	eu-stockholm-1	Stockholm	SWE	SWE	EU	59.33	18.07							2026	7
oci	eu-zurich-1	Zurich	CHE	CHE	CH	47.37	8.54							2026	7
oci	il-jerusalem-1	Jerusalem	ISR	ISR	IL	31.77	35.21							2026	7
oci	me-abudhabi-1	Abu Dhabi	ARE	ARE	AE	24.45	54.38							2026	7
oci	me-dubai-1	Dubai	ARE	ARE	AE	25.20	55.27							2026	7
oci	me-jeddah-1	Jeddah	SAU	SAU	SA	21.49	39.19							2026	7
oci	me-riyadh-1	Riyadh	SAU	SAU	SA	24.71	46.68							2026	7
oci	mx-monterrey-1	Monterrey	MEX	MEX	MX	25.69	-100.32							2026	7
oci	mx-queretaro-1	Queretaro	MEX	MEX	MX	20.59	-100.39							2026	7
oci	sa-bogota-1	Bogota	COL	COL	CO	4.71	-74.07							2026	7
oci	sa-santiago-1	Santiago	CHL	CHL	CL	-33.45	-70.67							2026	7
oci	sa-saopaulo-1	Sao Paulo	BRA	BRA	BR	-23.55	-46.63							2026	7
oci	sa-valparaiso-1	Valparaiso	CHL	CHL	CL	-33.05	-71.61							2026	7
oci	sa-vinhedo-1	Vinhedo	BRA	BRA	BR	-23.03	-46.98							2026	7
oci	uk-cardiff-1	Newport (Cardiff)	GBR	GBR	UK	51.59	-3.00							2026	7
oci	uk-london-1	London	GBR	GBR	UK	51.51	-0.13							2026	7
oci	us-ashburn-1	Ashburn, Virginia	USA	USA-SRVC	US	39.04	-77.49							2026	7
oci	us-chicago-1	Chicago, Illinois	USA	USA-RFCW	US	41.88	-87.63							2026	7
oci	us-phoenix-1	Phoenix, Arizona	USA	USA-AZNM	US	33.45	-112.07							2026	7
oci	us-sanjose-1	San Jose, California	USA	USA-CAMX	US	37.34	-121.89							2026	7
ibm	au-syd	Sydney	AUS	AUS-NSW	AU	-33.87	151.21							2026	8
ibm	br-sao	Sao Paulo	BRA	BRA	BR	-23.55	-46.63							2026	8
ibm	ca-mon	Montreal	CAN	CAN-QC	CA	45.50	-73.57							2026	8
ibm	ca-tor	Toronto	CAN	CAN-ON	CA	43.65	-79.38							2026	8
ibm	eu-de	Frankfurt	DEU	DEU	EU	50.11	8.68							2026	8
ibm	eu-es	Madrid	ESP	ESP	EU	40.42	-3.70							2026	8
ibm	eu-gb	London	GBR	GBR	UK	51.51	-0.13							2026	8
ibm	jp-osa	Osaka	JPN	JPN	JP	34.69	135.50							2026	8
ibm	jp-tok	Tokyo	JPN	JPN	JP	35.68	139.69							2026	8
ibm	us-east	Washington DC	USA	USA-SRVC	US	39.04	-77.49							2026	8
ibm	us-south	Dallas, Texas	USA	USA-ERCT	US	32.78	-96.80							2026	8
scaleway	fr-par	Paris	FRA	FRA	EU	48.86	2.35							2026	9
scaleway	it-mil	Milan	ITA	ITA	EU	45.46	9.19							2026	9
scaleway	nl-ams	Amsterdam	NLD	NLD	EU	52.37	4.90							2026	9
scaleway	pl-waw	Warsaw	POL	POL	EU	52.23	21.01							2026	9
ovh	BHS	Beauharnois	CAN	CAN-QC	CA	45.32	-73.87							2026	10
ovh	CA-EAST-TOR	Toronto	CAN	CAN-ON	CA	43.65	-79.38							2026	10
ovh	DE1	Limburg / Frankfurt	DEU	DEU	EU	50.39	8.06							2026	10
ovh	EU-WEST-PAR	Paris	FRA	FRA	EU	48.86	2.35							2026	10
ovh	GRA	Gravelines	FRA	FRA	EU	50.99	2.13							2026	10
ovh	RBX	Roubaix	FRA	FRA	EU	50.69	3.17							2026	10
ovh	SBG	Strasbourg	FRA	FRA	EU	48.57	7.75							2026	10
ovh	SGP1	Singapore	SGP	SGP	SG	1.35	103.82							2026	10
ovh	SYD1	Sydney	AUS	AUS-NSW	AU	-33.87	151.21							2026	10
ovh	UK1	London (Erith)	GBR	GBR	UK	51.48	0.18							2026	10
ovh	US-EAST-VA	Vint Hill, Virginia	USA	USA-SRVC	US	38.75	-77.67							2026	10
ovh	US-WEST-OR	Hillsboro, Oregon	USA	USA-NWPP	US	45.52	-122.99							2026	10
ovh	WAW1	Warsaw	POL	POL	EU	52.23	21.01							2026	10
ovh	AP-SOUTH-MUM	Mumbai	IND	IND	IN	19.08	72.88							2026	10
hetzner	fsn1	Falkenstein	DEU	DEU	EU	50.48	12.37							2026	11
hetzner	nbg1	Nuremberg	DEU	DEU	EU	49.45	11.08							2026	11
hetzner	hel1	Helsinki (Tuusula)	FIN	FIN	EU	60.40	25.03							2026	11
hetzner	ash	Ashburn, Virginia	USA	USA-SRVC	US	39.04	-77.49							2026	11
hetzner	hil	Hillsboro, Oregon	USA	USA-NWPP	US	45.52	-122.99							2026	11
hetzner	sin	Singapore	SGP	SGP	SG	1.35	103.82							2026	11
coreweave	LAS1	Las Vegas, Nevada	USA	USA-NV	US	36.17	-115.14							2026	12
coreweave	LGA1	Weehawken, New Jersey	USA	USA-RFCE	US	40.77	-74.02							2026	12
coreweave	ORD1	Chicago, Illinois	USA	USA-RFCW	US	41.88	-87.63							2026	12
lambda	us-west-1	California	USA	USA-CA	US									2026	13
lambda	us-west-2	Arizona	USA	USA-AZ	US									2026	13
lambda	us-west-3	Utah	USA	USA-UT	US									2026	13
lambda	us-south-1	Texas	USA	USA-TX	US									2026	13
lambda	us-south-2	North Texas	USA	USA-TX	US									2026	13
lambda	us-south-3	Central Texas	USA	USA-TX	US									2026	13
lambda	us-east-1	Virginia	USA	USA-VA	US									2026	13
lambda	us-midwest-1	Illinois	USA	USA-IL	US									2026	13
lambda	europe-central-1	Germany	DEU	DEU	EU									2026	13
lambda	asia-northeast-1	Osaka	JPN	JPN	JP	34.69	135.50							2026	13
lambda	asia-northeast-2	Tokyo	JPN	JPN	JP	35.68	139.69							2026	13
lambda	asia-south-1	India	IND	IND	IN									2026	13
lambda	me-west-1	Israel	ISR	ISR	IL									2026	13
lambda	australia-east-1	Australia	AUS	AUS	AU									2026	13`;
export const regionsSources = `AWS regions documentation; Green Software Foundation real-time-cloud
AWS regions documentation
Google Cloud region carbon info 2024; Google Cloud regions documentation; Green Software Foundation real-time-cloud
Google Cloud regions documentation
Google Cloud region carbon info 2024; Google Cloud regions documentation
Azure regions documentation
Azure regions documentation; Green Software Foundation real-time-cloud
Oracle Cloud regions documentation
IBM Cloud regions documentation
Scaleway regions documentation
OVHcloud regions documentation
Hetzner Cloud locations documentation
mlco2 impact.csv (old CoreWeave names)
Lambda Cloud API regions documentation`;
