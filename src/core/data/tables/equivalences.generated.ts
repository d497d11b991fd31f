// Built from data/equivalences.csv by `npm run data`; do not edit.
export const equivalencesNames = `
car_km_eu|
car_km_us|
car_km_petrol_uk|
train_km|
rail_km_uk|
flight_km_economy|
flight_par_lon|
flight_par_dub|
flight_ny_sf|
flight_nyc_mel|
flight_ny_sf_strubell|
phone_charge|
home_day_us|
home_day_uk|
streaming_hour|
streaming_hour_co2|
tree_year|
coffee_espresso|
coffee_latte|
meal_beef|
meal_chicken|
meal_vegetarian|
beef_100g|
car_lifetime_us|
five_cars_nas_as_published|
nas_measured|
gpt3_training|
gpt3_training_energy|
bloom_training|
bloom_training_energy|
gemini_prompt|
chatgpt_query|
google_search_2009|
lb|`;
export const equivalencesCells = `km by an average European passenger car	0.175	kgco2e per unit			0	1
km by an average US passenger car	0.251	kgco2e per unit			1	1
km by an average petrol car	0.17	kgco2e per unit			2
passenger km by train	0.041	kgco2e per unit	0.005	0.041	3	1
passenger km by UK national rail	0.035	kgco2e per unit			4	1
passenger km by plane in economy	0.171	kgco2e per unit	0.139	0.244	3	1
one-way flight Paris-London, one passenger	50	kgco2e per unit			5	1
one-way flight Paris-Dublin, one passenger	110	kgco2e per unit			5	1
one-way flight New York-San Francisco, one passenger	570	kgco2e per unit			5	1
one-way flight New York-Melbourne, one passenger	2310	kgco2e per unit			5	1
one-way New York-San Francisco, one passenger (Strubell et al.)	900	kgco2e per unit			6	1
full smartphone charge	0.012	kWh per unit	0.012	0.019	7	1
day of electricity of an average US home	29.6	kWh per unit			8
day of electricity of a typical UK home	7.4	kWh per unit			9
hour of video streaming	0.077	kWh per unit	0.077	0.188	10
hour of video streaming	0.036	kgco2e per unit	0.036	0.055	11	1
carbon taken up by one tree in a year	11	kgco2e per unit	6	22	12	1
espresso	0.28	kgco2e per unit			13
cafe latte	0.55	kgco2e per unit			13
meal with beef	7.26	kgco2e per unit			14	1
meal with chicken	1.58	kgco2e per unit			14	1
vegetarian meal	0.51	kgco2e per unit			14	1
100 g of beef from a beef herd	9.9	kgco2e per unit	3.3	9.9	15	1
lifetime of an average US car including fuel	57153	kgco2e per unit			6	1
architecture search of Strubell et al. as published	284019	kgco2e per unit			16	1
same architecture search as measured by its owner	3200	kgco2e per unit	3200		17	1
training of GPT-3	552000	kgco2e per unit			18	1
training of GPT-3	1287000	kWh per unit			18	1
training of BLOOM 176B, dynamic consumption only	24700	kgco2e per unit	24700	50500	19	1
training of BLOOM 176B	433196	kWh per unit			19	1
median Gemini Apps text prompt	0.00024	kWh per unit			20	1
average ChatGPT query	0.00034	kWh per unit	0.0003		21	1
Google search (2009)	0.0003	kWh per unit			22	1
pound of CO2e	0.45359237	kgco2e per unit			23	1`;
export const equivalencesSources = `Green Algorithms referenceValues (CC-BY-4.0), from UK government 2019 factors	2019
Green Algorithms referenceValues (CC-BY-4.0), from US EPA	2020
UK government conversion factors 2022 as presented by Our World in Data	2022
Green Algorithms referenceValues (CC-BY-4.0), from UK government 2020 factors	2020
UK government conversion factors, national rail	2024
Green Algorithms referenceValues (CC-BY-4.0), carbonfootprint.com calculator	2020
Strubell et al. 2019 table 1	2019
US EPA greenhouse gas equivalencies (edition behind 121643 charges per tonne)	2021
US EIA residential electricity 2022 (10791 kWh a year)	2022
Ofgem typical domestic consumption value 2700 kWh a year	2023
IEA 2020 (central), Carbon Trust 2021 (high)	2021
Green Algorithms referenceValues (CC-BY-4.0) and Carbon Brief 2020 (low), Carbon Trust 2021 Europe (high)	2020
Green Algorithms referenceValues (CC-BY-4.0); low from US EPA seedling over ten years; high commonly quoted for a mature tree	2002
Nab and Maslin 2020, Geo: Geography and Environment	2020
ADEME Impact CO2 (as quoted by burntheplanet.com)	2023
Poore and Nemecek 2018 as presented by Our World in Data	2018
Strubell et al. 2019 (626155 lb)	2019
Patterson et al. 2021 arXiv 2104.10350 (Evolved Transformer search)	2021
Patterson et al. 2021 arXiv 2104.10350	2021
Luccioni et al. 2022 arXiv 2211.02001	2022
Elsworth et al. 2025 arXiv 2508.15734	2025
S. Altman blog 2025-06 (central), Epoch AI 2025-02 (low)	2025
Google official blog 2009-01	2009
definition	1959`;
