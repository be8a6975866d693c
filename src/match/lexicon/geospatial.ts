import { skill } from './define.ts';
import type { Skill } from './skill.ts';

/** Maps, places and earth observation. Sorted by id. */
export const GEOSPATIAL: readonly Skill[] = [
  skill('arcgis', 'ArcGIS', 'tool', 'simple-icons', {
    aliases: 'esri',
    parents: 'geospatial-analysis',
  }),
  skill('cartopy', 'Cartopy', 'library', 'own', { parents: 'geospatial-analysis, python' }),
  skill('cesium', 'CesiumJS', 'library', 'own', {
    aliases: 'cesium.js',
    parents: 'geospatial-analysis',
  }),
  skill('deck-gl', 'deck.gl', 'library', 'own', {
    parents: 'data-visualisation, geospatial-analysis',
  }),
  skill('folium', 'Folium', 'library', 'simple-icons', { parents: 'geospatial-analysis, python' }),
  skill('gdal', 'GDAL', 'library', 'own', { aliases: 'ogr2ogr', parents: 'geospatial-analysis' }),
  skill('geojson', 'GeoJSON', 'language', 'own', {
    aliases: 'geopackage, geoparquet, geotiff, shapefile, shapefiles',
    parents: 'geospatial-analysis',
  }),
  skill('geopandas', 'GeoPandas', 'library', 'simple-icons', {
    parents: 'geospatial-analysis, pandas',
  }),
  skill('geoserver', 'GeoServer', 'tool', 'own', {
    aliases: 'mapserver',
    parents: 'geospatial-analysis',
  }),
  skill('geospatial-analysis', 'Geospatial analysis', 'field', 'own', {
    aliases: `coordinate reference system, crs transformations, dados geoespaciais,
      datos geoespaciales, données géographiques, données géospatiales, geocoding, geodata,
      geodaten, geographic data, geographic information system, geographische informationssysteme,
      geoinformatics, geoinformatik, geospatial, geostatistics, gis, location intelligence,
      map matching, mobility data, raster data, raumbezogene daten, spatial analysis,
      spatial data, spatial data science, spatial modeling, spatial modelling, spatial statistics,
      spatio-temporal, spatiotemporal, trajectory data, vector tiles`,
  }),
  skill('google-earth-engine', 'Google Earth Engine', 'platform', 'simple-icons', {
    parents: 'remote-sensing',
  }),
  skill('grass-gis', 'GRASS GIS', 'tool', 'own', { parents: 'geospatial-analysis' }),
  skill('gtfs', 'GTFS', 'practice', 'own', { aliases: 'general transit feed, netex' }),
  skill('h3', 'H3', 'library', 'own', {
    aliases: 'h3 grid, h3 hexagons, uber h3',
    exact: 'H3',
    near: 'geospatial, grid, hexagon, hexagonal, hexagons, spatial, uber',
    parents: 'geospatial-analysis',
  }),
  skill('leaflet', 'Leaflet', 'library', 'simple-icons', {
    aliases: 'leaflet.js',
    exact: 'Leaflet',
    near: 'gis, javascript, map, mapbox, maps',
    parents: 'geospatial-analysis',
  }),
  skill('mapbox', 'Mapbox', 'platform', 'simple-icons', { parents: 'geospatial-analysis' }),
  skill('netcdf', 'NetCDF', 'practice', 'own', {
    aliases: 'grib, netcdf4, zarr',
    parents: 'data-formats',
  }),
  skill('openstreetmap', 'OpenStreetMap', 'platform', 'own', {
    aliases: 'osm data, osmnx, open street map',
    parents: 'geospatial-analysis',
  }),
  skill('pdal', 'PDAL', 'library', 'own', { parents: 'geospatial-analysis' }),
  skill('postgis', 'PostGIS', 'library', 'own', { parents: 'geospatial-analysis, postgresql' }),
  skill('qgis', 'QGIS', 'tool', 'simple-icons', { parents: 'geospatial-analysis' }),
  skill('rasterio', 'Rasterio', 'library', 'own', {
    aliases: 'rioxarray',
    parents: 'geospatial-analysis, python',
  }),
  skill('remote-sensing', 'Remote sensing', 'field', 'own', {
    aliases: `aerial imagery, detecção remota, drone image, drone imagery, earth observation,
      erdbeobachtung, fernerkundung, geospatial imagery, hyperspectral, imágenes satelitales,
      imagens de satélite, imagerie satellite, images satellites, landsat, multispectral, ndvi,
      sar data, sar image, satellite data, satellite image, satellite imagery, satellitenbilder,
      satellitendaten, sensoriamento remoto, sentinel-2, synthetic aperture radar, teledetección,
      télédétection, uav imagery`,
  }),
  skill('sentinel-hub', 'Sentinel Hub', 'platform', 'own', {
    aliases: 'copernicus data, esa snap, sentinelhub, sentinel-1, sentinel-3',
    parents: 'remote-sensing',
  }),
  skill('sf-r', 'sf', 'library', 'own', {
    aliases: 'r sf, terra package',
    parents: 'geospatial-analysis, r',
  }),
  skill('shapely', 'Shapely', 'library', 'own', {
    aliases: 'fiona, pyproj',
    parents: 'geospatial-analysis, python',
  }),
  skill('stac', 'STAC', 'practice', 'own', {
    aliases: 'spatiotemporal asset catalog',
    exact: 'STAC',
    parents: 'geospatial-analysis',
  }),
  skill('xarray', 'xarray', 'library', 'own', { parents: 'python' }),
];
