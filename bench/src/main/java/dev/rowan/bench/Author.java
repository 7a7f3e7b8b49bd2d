package dev.rowan.bench;

import java.time.LocalDateTime;
import java.util.List;

public record Author(
    long id, String name, String email, LocalDateTime createdAt, List<Book> books) {}
