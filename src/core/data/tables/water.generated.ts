// Built from data/water.csv by `npm run data`; do not edit.
export const waterNames = `
ARG|
AUS|
AUT|
BEL|
BGR|
BRA|
CAN|
CHE|
CHL|
CHN|
CYP|
CZE|
DEU|
DNK|
ESP|
EST|
FIN|
FRA|
GBR|
GRC|
HUN|
IDN|
IND|
IRL|
ISL|
ITA|
JPN|
KOR|
LTU|
LUX|
LVA|
MEX|
MLT|
MYS|
NLD|
NOR|
NZL|
POL|
PRT|
ROU|
RUS|
SVK|
SVN|
SWE|
THA|
TUR|
TWN|
UKR|
USA|
WORLD|`;
export const waterCells = `11.4558	0
4.7293	0
5.7222	0
2.6198	0
4.6228	0
18.6033	0
8.1662	0
5.6641	0
10.5226	0
6.0065	0
1.2947	0
3.2133	0
1.947	0
3.1935	0
6.2088	0
2.1986	0
4.5289	0
3.6737	0
2.329	0
5.1451	0
3.6874	0
2.2554	0
3.4368	0
1.4769	0
6.1409	0
4.8374	0
2.3063	0
1.8877	0
5.8994	0
12.7784	0
2.5526	0
5.3047	0
1.1185	0
1.6778	0
3.433	0
6.6633	0
14.9681	0
2.5135	0
9.5932	0
7.3563	0
3.4595	0
5.7952	0
2.9769	0
6.0315	0
2.8902	0
4.9197	0
1.4886	0
2.1306	0
3.1321	0
3.908	0`;
export const waterSources = `World Resources Institute 2020 guidance on water in purchased electricity (as packaged in EcoLogits electricity_mixes.csv)	2020`;
