// Built from data/equivalences.csv by `npm run data`; do not edit.
export const equivalencesTable = `car_km_eu	km by an average European passenger car	0.175	kgco2e per unit			2019	0	1
car_km_us	km by an average US passenger car	0.251	kgco2e per unit			2020	1	1
car_km_petrol_uk	km by an average petrol car	0.17	kgco2e per unit			2022	2
train_km	passenger km by train	0.041	kgco2e per unit	0.005	0.041	2020	3	1
rail_km_uk	passenger km by UK national rail	0.035	kgco2e per unit			2024	4	1
flight_km_economy	passenger km by plane in economy	0.171	kgco2e per unit	0.139	0.244	2020	3	1
flight_par_lon	one-way flight Paris-London, one passenger	50	kgco2e per unit			2020	5	1
flight_par_dub	one-way flight Paris-Dublin, one passenger	110	kgco2e per unit			2020	5	1
flight_ny_sf	one-way flight New York-San Francisco, one passenger	570	kgco2e per unit			2020	5	1
flight_nyc_mel	one-way flight New York-Melbourne, one passenger	2310	kgco2e per unit			2020	5	1
flight_ny_sf_strubell	one-way New York-San Francisco, one passenger (Strubell et al.)	900	kgco2e per unit			2019	6	1
phone_charge	full smartphone charge	0.012	kWh per unit	0.012	0.019	2021	7	1
home_day_us	day of electricity of an average US home	29.6	kWh per unit			2022	8
home_day_uk	day of electricity of a typical UK home	7.4	kWh per unit			2023	9
streaming_hour	hour of video streaming	0.077	kWh per unit	0.077	0.188	2021	10
streaming_hour_co2	hour of video streaming	0.036	kgco2e per unit	0.036	0.055	2020	11	1
tree_year	carbon taken up by one tree in a year	11	kgco2e per unit	6	22	2002	12	1
coffee_espresso	espresso	0.28	kgco2e per unit			2020	13
coffee_latte	cafe latte	0.55	kgco2e per unit			2020	13
meal_beef	meal with beef	7.26	kgco2e per unit			2023	14	1
meal_chicken	meal with chicken	1.58	kgco2e per unit			2023	14	1
meal_vegetarian	vegetarian meal	0.51	kgco2e per unit			2023	14	1
beef_100g	100 g of beef from a beef herd	9.9	kgco2e per unit	3.3	9.9	2018	15	1
car_lifetime_us	lifetime of an average US car including fuel	57153	kgco2e per unit			2019	6	1
five_cars_nas_as_published	architecture search of Strubell et al. as published	284019	kgco2e per unit			2019	16	1
nas_measured	same architecture search as measured by its owner	3200	kgco2e per unit	3200		2021	17	1
gpt3_training	training of GPT-3	552000	kgco2e per unit			2021	18	1
gpt3_training_energy	training of GPT-3	1287000	kWh per unit			2021	18	1
bloom_training	training of BLOOM 176B, dynamic consumption only	24700	kgco2e per unit	24700	50500	2022	19	1
bloom_training_energy	training of BLOOM 176B	433196	kWh per unit			2022	19	1
gemini_prompt	median Gemini Apps text prompt	0.00024	kWh per unit			2025	20	1
chatgpt_query	average ChatGPT query	0.00034	kWh per unit	0.0003		2025	21	1
google_search_2009	Google search (2009)	0.0003	kWh per unit			2009	22	1
lb	pound of CO2e	0.45359237	kgco2e per unit			1959	23	1`;
export const equivalencesSources = `Green Algorithms referenceValues (CC-BY-4.0), from UK government 2019 factors
Green Algorithms referenceValues (CC-BY-4.0), from US EPA
UK government conversion factors 2022 as presented by Our World in Data
Green Algorithms referenceValues (CC-BY-4.0), from UK government 2020 factors
UK government conversion factors, national rail
Green Algorithms referenceValues (CC-BY-4.0), carbonfootprint.com calculator
Strubell et al. 2019 table 1
US EPA greenhouse gas equivalencies (edition behind 121643 charges per tonne)
US EIA residential electricity 2022 (10791 kWh a year)
Ofgem typical domestic consumption value 2700 kWh a year
IEA 2020 (central), Carbon Trust 2021 (high)
Green Algorithms referenceValues (CC-BY-4.0) and Carbon Brief 2020 (low), Carbon Trust 2021 Europe (high)
Green Algorithms referenceValues (CC-BY-4.0); low from US EPA seedling over ten years; high commonly quoted for a mature tree
Nab and Maslin 2020, Geo: Geography and Environment
ADEME Impact CO2 (as quoted by burntheplanet.com)
Poore and Nemecek 2018 as presented by Our World in Data
Strubell et al. 2019 (626155 lb)
Patterson et al. 2021 arXiv 2104.10350 (Evolved Transformer search)
Patterson et al. 2021 arXiv 2104.10350
Luccioni et al. 2022 arXiv 2211.02001
Elsworth et al. 2025 arXiv 2508.15734
S. Altman blog 2025-06 (central), Epoch AI 2025-02 (low)
Google official blog 2009-01
definition`;
