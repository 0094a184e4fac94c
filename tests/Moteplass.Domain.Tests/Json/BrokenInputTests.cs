namespace Moteplass.Domain.Tests.Json;

/// <summary>Documents that are JSON but not in the wire format.</summary>
public sealed class BrokenInputTests
{
    private const string Version = "{\"schemaVersion\":\"1.0\"";

    private const string ActorTypes = "directorate, organisation-group, other-organisation, public-body, user-organisation";

    [Theory]
    [InlineData("{}", "an object")]
    [InlineData("[]", "a list")]
    [InlineData("\"x\"", "a string")]
    [InlineData("1", "a number")]
    [InlineData("true", "a truth value (true or false)")]
    public void A_value_of_the_wrong_kind_is_one_problem_that_names_both_kinds_and_the_grammar_of_a_scalar(string json, string found)
    {
        var places = new (string Before, string After, string Pointer, string Expected, string Allowed)[]
        {
            ("", "", "", "an object", ""),
            ("""{"schemaVersion":""", "}", "/schemaVersion", "a string", " Allowed: two numbers with a full stop between, for example '1.0'."),
            (Version + ",\"$schema\":", "}", "/$schema", "a string", ""),
            (Version + ",\"actors\":", "}", "/actors", "a list", ""),
            (Version + ",\"actors\":[", "]}", "/actors/0", "an object", ""),
            (Version + ""","actors":[{"type":""", ""","id":"a","name":{"nb":"A"}}]}""", "/actors/0/type", "a string", ""),
            (Version + ""","documents":[{"id":""", ""","title":{"nb":"A"}}]}""", "/documents/0/id", "a string", " Allowed: 1 to 100 characters: lower-case letters a–z and digits, with single hyphens between, for example 'hdir-brukerrad'."),
            (Version + ""","documents":[{"id":"a","title":""", "}]}", "/documents/0/title", "an object", ""),
            (Version + ""","documents":[{"id":"a","title":{"nb":""", "}}]}", "/documents/0/title/nb", "a string", ""),
            (Version + ""","structures":[{"id":"a","name":{"nb":"A"},"kind":""", "}]}", "/structures/0/kind", "a string", ""),
            (Version + ""","structures":[{"id":"a","name":{"nb":"A"},"kind":"other","seats":[{"id":"p","hasVote":""", "}]}]}", "/structures/0/seats/0/hasVote", "a truth value (true or false)", ""),
            (Version + ""","structures":[{"id":"a","name":{"nb":"A"},"kind":"other","seats":[{"id":"p","deputyRank":""", "}]}]}", "/structures/0/seats/0/deputyRank", "a number", ""),
        };

        Assert.All(places.Where(place => place.Expected != found), place => Assert.Equal(
            [Reading.Problem("FMT004", place.Pointer, place.Before.Length + 1, $"Found {found} where {place.Expected} is expected.{place.Allowed}")],
            Reading.ProblemsOf(place.Before + json + place.After)));
    }

    [Theory]
    [InlineData("""{"id":"a"}""", "error FMT008 at /actors/0 (1:34): The member 'type' is missing. Allowed: " + ActorTypes + ".")]
    [InlineData("""{"type":7,"id":"a"}""", "error FMT004 at /actors/0/type (1:42): Found a number where a string is expected.")]
    [InlineData("""{"id":"a","type":null}""", "error FMT005 at /actors/0/type (1:51): Found null, which is not allowed. What is not stated is left out.")]
    [InlineData("""{"type":"ministry","id":"a"}""", "error FMT009 at /actors/0/type (1:42): Unknown code 'ministry'. Allowed: " + ActorTypes + ".")]
    [InlineData("""{"type":"Directorate","id":"a"}""", "error FMT009 at /actors/0/type (1:42): Unknown code 'Directorate'. Allowed: " + ActorTypes + ".")]
    [InlineData("""{"type":"directorate","id":"a","name":{"nb":"A"},"type":"directorate"}""", "error FMT007 at /actors/0/type (1:83): The member 'type' is given twice.")]
    [InlineData("""{"type":"directorate","id":"a","name":{"nb":"A"},"kind":"agency"}""", "error FMT006 at /actors/0/kind (1:83): Unknown member 'kind'. Allowed: type, id, name, abbreviations, organisationNumber, numberBorrowedFrom, country, policyFields, parent, sources, or an extension 'vendor:name'.")]
    public void An_actor_without_a_type_that_is_known_is_one_problem(string actor, string problem) =>
        Assert.Equal([problem], Reading.ProblemsOf($$"""{{Version}},"actors":[{{actor}}]}"""));

    [Fact]
    public void The_type_may_stand_last() =>
        Assert.Empty(Reading.ProblemsOf(Version + ""","actors":[{"id":"a","a:b":{"type":7,"c":[{}]},"name":{"nb":"A"},"type":"directorate"}]}"""));

    [Theory]
    [InlineData(""","$schema":" \u00a0\t"}""", "error FMT011 at /$schema (1:34): The text is blank.")]
    [InlineData(""","$schema":""}""", "error FMT011 at /$schema (1:34): The text is blank.")]
    [InlineData(""","schemaVersion":"1.0"}""", "error FMT007 at /schemaVersion (1:24): The member 'schemaVersion' is given twice.")]
    [InlineData(""","schemaVersion":null}""", "error FMT007 at /schemaVersion (1:24): The member 'schemaVersion' is given twice.")]
    [InlineData(""","SchemaVersion":"1.0"}""", "error FMT006 at /SchemaVersion (1:24): Unknown member 'SchemaVersion'. Allowed: {members}, or an extension 'vendor:name'.")]
    [InlineData(""","a/b~c":1}""", "error FMT006 at /a~1b~0c (1:24): Unknown member 'a/b~c'. Allowed: {members}, or an extension 'vendor:name'.")]
    [InlineData(""","":1}""", "error FMT006 at / (1:24): Unknown member ''. Allowed: {members}, or an extension 'vendor:name'.")]
    [InlineData(""","documents":[{"id":"A","title":{"nb":"A"}}]}""", "error FMT010 at /documents/0/id (1:43): 'A' is not an id: it has characters other than lower-case letters a–z, digits and hyphens. Allowed: 1 to 100 characters: lower-case letters a–z and digits, with single hyphens between, for example 'hdir-brukerrad'.")]
    public void A_member_of_the_register_that_is_wrong_is_one_problem(string members, string problem) =>
        Assert.Equal([problem.Replace("{members}", RootLists.Members, StringComparison.Ordinal)], Reading.ProblemsOf(Version + members));

    [Theory]
    [InlineData("{}", "error FMT013 at /documents/0/title (1:59): The text is not given in any language.")]
    [InlineData("""{"nb":"A","nb":"B"}""", "error FMT007 at /documents/0/title/nb (1:69): The member 'nb' is given twice.")]
    [InlineData("""{"nb":"A","a:b":"B"}""", "error FMT006 at /documents/0/title/a:b (1:69): Unknown member 'a:b'. Allowed: nb, nn, en, se, or the tag of another language (BCP 47).")]
    [InlineData("""{"sv":"A","sv":"B"}""", "error FMT007 at /documents/0/title/sv (1:69): The member 'sv' is given twice.")]
    [InlineData("""{"sv":" "}""", "error FMT011 at /documents/0/title/sv (1:65): The text is blank.")]
    [InlineData("""{"SV":"A"}""", "error FMT006 at /documents/0/title/SV (1:60): Unknown member 'SV'. Allowed: nb, nn, en, se, or the tag of another language (BCP 47).")]
    [InlineData("""{"nb":"A","se":"\n"}""", "error FMT011 at /documents/0/title/se (1:74): The text is blank.")]
    public void A_text_that_is_wrong_is_one_problem(string title, string problem) =>
        Assert.Equal([problem], Reading.ProblemsOf($$"""{{Version}},"documents":[{"id":"notat","title":{{title}}}]}"""));

    [Theory]
    [InlineData("0")]
    [InlineData("1000")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("1.0")]
    [InlineData("1e2")]
    [InlineData("1e999")]
    [InlineData("2147483648")]
    [InlineData("99999999999999999999999999999999999999999999999999999999999")]
    public void A_number_that_is_not_whole_or_out_of_bounds_is_one_problem(string number) => Assert.Equal(
        [$"error FMT012 at /structures/0/seats/0/deputyRank (1:113): '{number}' is not a whole number from 1 to 999."],
        Reading.ProblemsOf($$"""{{Version}},"structures":[{"id":"a","name":{"nb":"A"},"kind":"other","seats":[{"id":"p","deputyRank":{{number}}}]}]}"""));

    [Theory]
    [InlineData("1")]
    [InlineData("999")]
    public void Numbers_at_the_bounds_are_read(string number) => Assert.Empty(Reading.ProblemsOf(
        $$"""{{Version}},"structures":[{"id":"a","name":{"nb":"A"},"kind":"other","seats":[{"id":"p","deputyRank":{{number}}}]}]}"""));

    [Theory]
    [InlineData("""{"schemaVersion":"2.0"}""", "error FMT014 at /schemaVersion (1:18): Schema version 2.0 is not supported. Allowed: 1.0 and newer 1.x versions.")]
    [InlineData("{}", "error FMT008 at the root (1:1): The member 'schemaVersion' is missing.")]
    [InlineData("null", "error FMT005 at the root (1:1): Found null, which is not allowed. What is not stated is left out.")]
    public void A_document_of_no_version_or_one_that_is_not_read_is_one_problem(string json, string problem) =>
        Assert.Equal([problem], Reading.ProblemsOf(json));

    [Fact]
    public void Problems_are_listed_together_in_the_order_of_their_places() => Assert.Equal(
        [
            "error FMT008 at the root (1:1): The member 'schemaVersion' is missing.",
            "error FMT008 at /memberships/0 (2:16): The member 'member' is missing.",
            "error FMT008 at /memberships/0 (2:16): The member 'umbrella' is missing.",
            "error FMT004 at /memberships/1 (3:2): Found a number where an object is expected.",
            "error FMT005 at /mappings (4:13): Found null, which is not allowed. What is not stated is left out.",
        ],
        Reading.ProblemsOf("{\n\"memberships\":[{},\r\n 1],\n \"mappings\":null}"));
}
