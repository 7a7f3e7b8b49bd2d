package dev.rowan.shape;

import dev.rowan.mapping.Shape;
import dev.rowan.model.Org;
import java.util.List;

@Shape(Org.class)
record OrgTree(String name, List<AccountTree> accounts) {}
