namespace Moteplass.Domain;

public sealed partial record CollaborationRegister
{
    /// <summary>Makes a register with other ids: each is changed where the record has it and wherever another record names it.</summary>
    /// <param name="rename">Gives the id of each record from here on, from the record's type and its id so far.</param>
    /// <returns>The register with the ids changed, and nothing else.</returns>
    /// <remarks>A reference to a record that the register does not have is changed too. What others have added (<see cref="DomainRecord.Extensions"/>) stays as it is.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="rename"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="rename"/> gives what is not an id; the message says which.</exception>
    public CollaborationRegister MapIds(Func<RecordReference, string> rename)
    {
        ArgumentNullException.ThrowIfNull(rename);
        return new IdRewriter(rename).Rewrite(this);
    }

    private sealed class IdRewriter(Func<RecordReference, string> rename) : RecordRewriter
    {
        protected override Id<T> Id<T>(Id<T> id)
        {
            if (id.IsDefault)
            {
                return id;
            }

            string renamed = rename(RecordReference.To(id));
            return Domain.Id<T>.TryParse(renamed, out Id<T> value) ? value : throw NoId(id.ToString(), renamed, nameof(rename));
        }

        private static ArgumentException NoId(string id, string renamed, string parameter) =>
            new($"The new id of '{Excerpt.Of(id)}' is '{Excerpt.Of(renamed)}', which is no id.", parameter);
    }
}
