package dev.rowan.model;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Identity;
import dev.rowan.mapping.Many;
import dev.rowan.mapping.Table;

/// The root of a tree of three levels.
@Table("orgs")
public record Org(@Id @Identity long id, String name) {
  interface Relations {
    Many<Account> accounts();
  }
}
