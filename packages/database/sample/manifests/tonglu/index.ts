import shipmentVisibility from './shipment-visibility.ts';

/** Listings of the namespace `tonglu`. */
export const tonglu = [shipmentVisibility];
