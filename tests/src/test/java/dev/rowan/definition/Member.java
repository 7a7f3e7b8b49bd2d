package dev.rowan.definition;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Identity;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Table;

/// The other half of a circle of foreign keys.
@Table("members")
public record Member(@Id @Identity long id, @References(Team.class) long teamId, String name) {}
