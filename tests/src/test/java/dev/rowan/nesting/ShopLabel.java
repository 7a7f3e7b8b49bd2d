package dev.rowan.nesting;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Table;

/// Ties shops to labels.
@Table("shop_labels")
public record ShopLabel(
    @Id @References(Shop.class) long shopId, @Id @References(Label.class) long labelId) {}
