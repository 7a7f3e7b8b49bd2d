package dev.rowan.shape;

import dev.rowan.mapping.Shape;
import dev.rowan.model.Account;
import java.util.List;

@Shape(Account.class)
record AccountTree(String email, List<MessageLine> messages) {}
