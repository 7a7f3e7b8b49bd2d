package dev.rowan.shape;

import dev.rowan.mapping.Shape;
import dev.rowan.mapping.ShapeSpec;
import dev.rowan.model.Account;
import dev.rowan.model.AccountTable;
import java.util.List;

@Shape(Account.class)
record TopMessages(long id, List<MessageLine> messages) {
  static void define(ShapeSpec shape, AccountTable accounts) {
    shape.list(accounts.messages()).orderBy(message -> message.likes.desc()).limit(2);
  }
}
