import { skill } from './define.ts';
import type { Skill } from './skill.ts';

/** Factories, energy, climate and supply chains. Sorted by id. */
export const INDUSTRY: readonly Skill[] = [
  skill('anaplan', 'Anaplan', 'platform', 'own'),
  skill('blue-yonder', 'Blue Yonder', 'platform', 'own', {
    parents: 'supply-chain-planning',
  }),
  skill('climate-modelling', 'Climate and weather modelling', 'field', 'own', {
    aliases: `atmospheric science, climate data, climate model, climate modeling, climate science,
      data assimilation, assimilation de données, asimilación de datos, earth system model, era5,
      hydrologic model, hydrological model, hydrological modelling, hydrologie, hydrology,
      meteorology, météorologie, modèles climatiques, modelos climáticos, klimamodelle,
      numerical weather prediction, weather data, weather forecasting, weather model,
      weather prediction`,
  }),
  skill('energy-systems', 'Energy systems', 'field', 'own', {
    aliases: `battery storage, economic dispatch, einsatzoptimierung, electricity market,
      energiemarkt, energiemärkte, energiesysteme, energiewirtschaft, energy data,
      energy management, energy market, energy modelling, energy optimisation, energy system,
      energy trading, optimal power flow, power grid, power market, power system,
      renewable energy, smart grid, strommarkt, strommärkte, unit commitment`,
  }),
  skill('inventory-management', 'Inventory management', 'practice', 'own', {
    aliases: `bestandsoptimierung, bestandsmanagement, gestão de estoque, gestão de stocks,
      gestion des stocks, gestión de inventarios, inventory control, inventory planning,
      replenishment, safety stock, stock optimisation, stock replenishment`,
    parents: 'supply-chain-planning',
  }),
  skill('kinaxis', 'Kinaxis', 'platform', 'own', {
    parents: 'supply-chain-planning',
  }),
  skill('manufacturing-analytics', 'Manufacturing analytics', 'field', 'own', {
    aliases: `manufacturing data, manufacturing execution system, yield optimisation,
      industrie 4.0, industria 4.0, smart manufacturing`,
  }),
  skill('modbus', 'Modbus', 'practice', 'own'),
  skill('mqtt', 'MQTT', 'practice', 'own', {
    parents: 'internet-of-things',
  }),
  skill('o9-solutions', 'o9 Solutions', 'platform', 'own', {
    aliases: 'o9 planning',
    parents: 'supply-chain-planning',
  }),
  skill('opc-ua', 'OPC UA', 'practice', 'own', {
    aliases: 'opc-ua server',
  }),
  skill('plc-programming', 'PLC programming', 'practice', 'own', {
    aliases: 'programmable logic controller, sps-programmierung',
    exact: 'PLC, PLCs',
  }),
  skill('sap-ibp', 'SAP IBP', 'platform', 'own', {
    aliases: 'integrated business planning, sap apo',
    parents: 'sap, supply-chain-planning',
  }),
  skill('scada', 'SCADA', 'practice', 'own'),
  skill('supply-chain-planning', 'Supply chain planning', 'field', 'own', {
    aliases: `production planning, production scheduling, sales and operations planning, s&op,
      supply chain management, supply planning, warehouse optimisation`,
  }),
];
