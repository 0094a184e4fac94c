using Moteplass.Domain.Json;
using Moteplass.Domain.Reference;
using Moteplass.Domain.Tests.Analysis.Load;

namespace Moteplass.Domain.Tests.Demo;

public sealed class LoadCommandTests : DemoTests
{
    [Theory]
    [InlineData("nb", "  FFO  5 strukturer, 5 plasser; fastsatt: ikke kjent (3 uten antall, 2 uten møtefrekvens); kollisjoner: ikke kjent\n")]
    [InlineData("nn", "  FFO  5 strukturar, 5 plassar; fastsett: ikkje kjent (3 utan tal, 2 utan møtefrekvens); kollisjonar: ikkje kjent\n")]
    [InlineData("en", "  FFO  5 structures, 5 seats; required: not known (3 without a number, 2 without a cadence); clashes: not known\n")]
    public void What_is_asked_of_an_organisation_is_a_line(string language, string expected) => Assert.Equal(
        (0, expected, ""),
        Run("load", Save(MoteplassJson.Write(ReferenceRegister.ZeroToTwentyFour)), "--year", "2027", "--organisation", "ffo", "--lang", language));

    [Fact]
    public void Organisations_come_before_owners() => Assert.Equal(
        (0, """
              FFO     5 structures, 5 seats; required: 11–23 meetings; clashes: not known
              SAFO    5 structures, 5 seats; required: 11–23 meetings; clashes: not known
              UF      5 structures, 5 seats; required: 11–23 meetings; clashes: not known
              AVdir   1 structure; required: 4 meetings; at the top: 4 meetings; clashes: not known
              Bufdir  1 structure; required: 6 meetings; at the top: 6 meetings; clashes: not known
              Hdir    1 structure; required: 4 meetings; at the top: 4 meetings; clashes: not known
              Udir    2 structures; required: 9 meetings; at the top: 9 meetings; clashes: not known

            """.ReplaceLineEndings("\n"), ""),
        Run("load", Save(MoteplassJson.Write(StatedRates.Register)), "--year", "2027", "--lang", "en"));

    [Fact]
    public void Where_nobody_is_listed_that_is_said() => Assert.Equal(
        (0, "Ingen plassar eller eigarar er førte opp.\n", ""), Run("load", Save("""{"schemaVersion":"1.0"}"""), "--year", "2027", "--lang", "nn"));

    [Fact]
    public void A_year_that_is_none_is_refused() => Assert.Equal((2, "", "Oppgi --year som et år, for eksempel 2027.\n"), Run("load", Save("""{"schemaVersion":"1.0"}"""), "--year", "0"));
}
