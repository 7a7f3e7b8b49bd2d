@org.jspecify.annotations.NullMarked
package types;
