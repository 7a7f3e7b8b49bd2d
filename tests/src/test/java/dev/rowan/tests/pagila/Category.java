package dev.rowan.tests.pagila;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Named;
import dev.rowan.mapping.Table;

/// A kind of film.
@Table("category")
@Named("CATEGORIES")
public record Category(@Id @Named("category_id") int id, String name) {}
