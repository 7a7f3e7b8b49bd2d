package dev.rowan.processor.model;

import javax.lang.model.element.TypeElement;

/// `@References` on a component: the record of the table referred to, the actions by their
/// constants' names, and what tells composite keys apart.
public record Reference(TypeElement target, String onDelete, String onUpdate, String key) {}
