package dev.rowan.model;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Identity;
import dev.rowan.mapping.On;
import dev.rowan.mapping.One;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Table;

/// The leaves of a tree of three levels.
@Table("messages")
public record Message(
    @Id @Identity long id, @References(Account.class) long accountId, String text, int likes) {
  interface Relations {
    @On("accountId")
    One<Account> account();
  }
}
