package passerelle.result.ui;

import passerelle.city.CityDetails;
import passerelle.result.difference.DifferenceReport;

/** How the two results of a city differ. */
record CityDifferences(CityDetails city, DifferenceReport report) {}
