using System.Text;
using Moteplass.Domain.Tests.Goldens;

namespace Moteplass.Domain.Tests.Testing;

/// <summary>FsCheck finds an arbitrary by the type that a method gives; every record has one, made from the records.</summary>
public sealed class RecordArbitrariesFileTests
{
    [Fact]
    [Trait("Kind", "golden")]
    public void Every_record_has_its_arbitrary() => Golden.Holds("src/Moteplass.Domain.Testing/Arbitraries/Arbitraries.Records.cs", Made());

    private static string Made()
    {
        var text = new StringBuilder("""
            using FsCheck;

            namespace Moteplass.Domain.Testing;

            // Made from the records of the library: every record, and every sum.
            public static partial class Arbitraries
            {
            """);
        foreach (Type record in RecordKinds.Sealed.Where(record => record != typeof(CollaborationRegister)).Concat(RecordKinds.Sums).OrderBy(record => record.Name, StringComparer.Ordinal))
        {
            string article = record.IsAbstract ? "Valid records of every case of" : "Valid records:";
            text.Append('\n').Append($"""
                    /// <summary>{article} <see cref="Domain.{record.Name}"/>.</summary>
                    /// <returns>The arbitrary.</returns>
                    public static Arbitrary<{record.Name}> {record.Name}() => RecordArbitraries.Of<{record.Name}>();

                """.ReplaceLineEndings("\n"));
        }

        return text.Append("}\n").ToString();
    }
}
