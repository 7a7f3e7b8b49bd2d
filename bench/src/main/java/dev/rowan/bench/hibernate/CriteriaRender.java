package dev.rowan.bench.hibernate;

import dev.rowan.bench.Filter;
import jakarta.persistence.criteria.*;
import java.util.ArrayList;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.*;
import org.hibernate.query.internal.ParameterMetadataImpl;
import org.hibernate.query.internal.QueryParameterBindingsImpl;
import org.hibernate.query.spi.*;
import org.hibernate.query.sqm.internal.DomainParameterXref;
import org.hibernate.query.sqm.tree.select.SqmSelectStatement;
import org.hibernate.sql.ast.tree.select.SelectStatement;
import org.hibernate.sql.exec.spi.JdbcParameterBindings;

/// Criteria to SQL text without execution, through the steps that a query-plan miss takes (SPI, no
/// session needed).
final class CriteriaRender {
  static String render(SessionFactory factory, Filter f) {
    var sf = (SessionFactoryImplementor) factory;
    var cb = sf.getCriteriaBuilder();
    var q = cb.createTupleQuery();
    Root<HBook> b = q.from(HBook.class);
    Join<HBook, HAuthor> a = b.join("author");
    Join<HAuthor, HBook> b2 = a.join("books");
    Join<HBook, HAuthor> a2 = b2.join("author");
    Join<HAuthor, HBook> b3 = a2.join("books");
    var w = new ArrayList<Predicate>();
    if (f.title() != null) w.add(cb.like(b.get("title"), f.title()));
    if (f.minPrice() != null) w.add(cb.ge(b.get("price"), f.minPrice()));
    if (f.maxPrice() != null) w.add(cb.le(b.get("price"), f.maxPrice()));
    if (f.pages() != null) w.add(cb.gt(b.get("pages"), f.pages()));
    if (f.since() != null) w.add(cb.greaterThanOrEqualTo(b.get("published"), f.since()));
    if (f.isbn() != null) w.add(cb.notEqual(b.get("isbn"), f.isbn()));
    if (f.author() != null) w.add(cb.like(a.get("name"), f.author()));
    if (f.email()) w.add(cb.isNotNull(a.get("email")));
    if (f.before() != null) w.add(cb.lessThan(a.get("createdAt"), f.before()));
    if (f.ids() != null) w.add(b.get("id").in(f.ids()));
    q.select(cb.tuple(b.get("id"), b.get("title"), b.get("price"), a.get("name"), b3.get("title")))
        .where(w.toArray(Predicate[]::new))
        .orderBy(cb.asc(b.get("title")));
    q.offset(40).fetch(20);
    var sqm = (SqmSelectStatement<?>) q;
    var xref = DomainParameterXref.from(sqm);
    var translator =
        sf.getQueryEngine()
            .getSqmTranslatorFactory()
            .createSelectTranslator(
                sqm,
                QueryOptions.NONE,
                xref,
                QueryParameterBindingsImpl.from(
                    new ParameterMetadataImpl(xref.getQueryParameters()), sf),
                new LoadQueryInfluencers(sf),
                sf.getSqlTranslationEngine(),
                true);
    SelectStatement ast = translator.translate().getSqlAst();
    return sf.getJdbcServices()
        .getJdbcEnvironment()
        .getSqlAstTranslatorFactory()
        .buildSelectTranslator(sf, ast)
        .translate(JdbcParameterBindings.NO_BINDINGS, QueryOptions.NONE)
        .getSqlString();
  }
}
