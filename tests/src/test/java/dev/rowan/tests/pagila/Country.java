package dev.rowan.tests.pagila;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Named;
import dev.rowan.mapping.Table;

/// A country.
@Table("country")
@Named("COUNTRIES")
public record Country(@Id @Named("country_id") int id, @Named("country") String name) {}
