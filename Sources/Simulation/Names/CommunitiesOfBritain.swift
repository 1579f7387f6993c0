extension Community {
    /// Families whose names come from Britain and Ireland.
    static let ofBritainAndIreland = [
        Community(
            "English", weight: 34,
            surnames: """
                Baker, Taylor, Edwards, Clarke, Turner, Walker, Wright, Hill, Moore, Wood, Cooper, Ward, Hughes-Reed,
                Smith-Jones, Bennett, Shaw, Marsh, Webb, Fletcher, Parsons, Osborne, Lamb, Carter, Hobbs
                """,
            children: """
                Isla, Otis, Freya, Arlo, Ivy, Alfie, Poppy, Theodore/Teddy, Florence/Flo, Rory, Maisie, Jude, Elsie,
                Reuben, Matilda/Tilly, Edith, Albie, Wren, Samuel/Sam, Beatrice/Bea, Harper, Luca, Bodhi, Joseph/Joe
                """,
            women: "Rachel, Helen, Joanne, Laura, Gemma, Kate, Sophie, Emma, Claire",
            men: "Mark, Steve, James, Tom, Ben, Daniel, Chris, Paul"),
        Community(
            "English", weight: 6, surnames: "Trelawny, Penrose, Tregenza, Pascoe, Nance, Chenoweth, Trevithick",
            children: "Jago, Elowen, Denzel, Morwenna, Kerensa, Piran, Tamsin, Cador", women: "Loveday, Demelza, Jenna",
            men: "Jowan, Petroc, Hedley"),
        Community(
            "Welsh", weight: 6, surnames: "Evans, Williams, Davies, Hughes, ap Rhys, Prydderch, Llewellyn, Gruffydd",
            children: "Mali, Emrys, Cerys, Siân, Rhys, Ffion, Gethin, Tŵm, Nia, Macsen, Llŷr, Heledd",
            women: "Angharad, Rhiannon, Catrin, Lowri", men: "Gareth, Dafydd, Huw, Iwan"),
        Community(
            "English", weight: 5,
            surnames: "O'Brien, O'Sullivan, Ní Dhómhnaill, McCarthy, Ó Briain, Fitzgerald, D'Arcy",
            children: "Saoirse, Oisín, Caoimhe, Fionn, Niamh, Cillian, Róisín, Tadhg, Aoife, Seán",
            women: "Sinéad, Gráinne, Orla, Deirdre", men: "Eoin, Ciarán, Declan, Pádraig"),
        Community(
            "English", weight: 4, surnames: "MacLeod, Campbell, Mackenzie, Ross, McIntyre, Sutherland",
            children: "Eilidh, Hamish, Mairi, Lachlan, Iona, Struan, Catrìona", women: "Morag, Kirsty, Fiona",
            men: "Alasdair, Euan, Fraser"),
    ]
}
