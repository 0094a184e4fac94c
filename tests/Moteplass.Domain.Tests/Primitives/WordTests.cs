using System.Text.Json;

namespace Moteplass.Domain.Tests.Primitives;

public sealed class WordTests
{
    [Fact]
    public void A_word_is_parsed_compared_and_written_as_the_code()
    {
        Word<StructureKind> word = Word<StructureKind>.Parse("user-council");

        Assert.Equal(StructureKind.UserCouncil, word.Value);
        Assert.Equal(StructureKind.UserCouncil, (StructureKind)word);
        Assert.Equal(word, (Word<StructureKind>)StructureKind.UserCouncil);
        Assert.True(word < new Word<StructureKind>(StructureKind.UserCommittee) && word <= StructureKind.UserCouncil && word != StructureKind.Other);
        Assert.Equal("user-council", word.ToString());
        Assert.Equal("{\"user-council\":\"user-committee\"}", JsonSerializer.Serialize(new Dictionary<Word<StructureKind>, Word<StructureKind>?> { [word] = StructureKind.UserCommittee }));
        Assert.False(Word<StructureKind>.TryParse("UserCouncil", out _));
        Assert.False(Word<StructureKind>.TryParse("0", out _));
        Assert.False(Word<StructureKind>.TryParse(null, out _));
        Assert.Equal("Unknown code '3'. Allowed: users, authority, politicians, others.", Assert.Throws<FormatException>(() => Word<Side>.Parse("3")).Message);
        Assert.Throws<ArgumentOutOfRangeException>("value", () => new Word<Side>((Side)9));
    }
}
