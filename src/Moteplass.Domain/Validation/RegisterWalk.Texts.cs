namespace Moteplass.Domain.Validation;

internal sealed partial class RegisterWalk
{
    private readonly List<Place> _identityNumbers = [];

    /// <summary>The texts that hold a national identity number, in the order of the register.</summary>
    public IReadOnlyList<Place> IdentityNumbers => _identityNumbers;

    private void Text(string? text, string member, int index = -1)
    {
        if (Domain.IdentityNumbers.IsIn(text))
        {
            _identityNumbers.Add(Here(member, index));
        }
    }

    private void Text(LocalizedText? text, string member, int index = -1)
    {
        if (text is not null)
        {
            TextIn(text.Nb, "nb");
            TextIn(text.Nn, "nn");
            TextIn(text.En, "en");
            TextIn(text.Se, "se");
        }

        void TextIn(string? version, string language)
        {
            if (Domain.IdentityNumbers.IsIn(version))
            {
                _identityNumbers.Add(Here(member, index).At(language));
            }
        }
    }

    private void Texts(ValueList<string> texts, string member)
    {
        for (int i = 0; i < texts.Count; i++)
        {
            Text(texts[i], member, i);
        }
    }

    /// <summary>What other parties have added to a record.</summary>
    private void Added(DomainRecord record)
    {
        foreach (Extension extension in record.Extensions)
        {
            if (Domain.IdentityNumbers.IsInMember(extension.Name, extension.Json))
            {
                _identityNumbers.Add(Here(extension.Name, -1));
            }
        }
    }
}
