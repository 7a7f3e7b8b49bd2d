package dev.rowan.model;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Identity;
import dev.rowan.mapping.Many;
import dev.rowan.mapping.On;
import dev.rowan.mapping.One;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Table;
import dev.rowan.mapping.TableSpec;
import org.jspecify.annotations.Nullable;

/// The middle of a tree of three levels; unique by two columns.
@Table("accounts")
public record Account(
    @Id @Identity long id,
    @References(Org.class) long orgId,
    String email,
    @Nullable String displayName) {
  interface Relations {
    @On("orgId")
    One<Org> org();

    Many<Message> messages();
  }

  static void define(TableSpec table, AccountTable accounts) {
    table.unique(accounts.orgId, accounts.email);
  }
}
