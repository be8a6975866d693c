/**
 * Words for traits of people that law or custom protects, as they name columns and groups: the
 * grounds of Article 21 of the EU Charter of Fundamental Rights (2000), and income.
 */
export const SENSITIVE =
  /(?:^|[^a-z])(?:age|birth ?(?:date|day|year)|citizenship|disab(?:led|ility)|ethnic(?:ity)?|gender|income|marital(?: status)?|marriage|nationality|native country|pregnan(?:t|cy)|race|religion|salary|sex(?:ual orientation)?|skin (?:colou?r|tone))(?:$|[^a-z])/i;
